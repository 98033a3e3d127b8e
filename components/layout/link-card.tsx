import type { ReactNode } from 'react';

type Card = {
  readonly as: 'li' | 'section';
  readonly href: string;
  readonly title: string;
  /** What one finds there. */
  readonly children: ReactNode;
};

/** A place to go to, the whole card a target. */
export const LinkCard = ({ as: Frame, href, title, children }: Card) => (
  <Frame className="card">
    <a href={href} className="card-name">
      {title}
    </a>
    <p className="small">{children}</p>
  </Frame>
);
