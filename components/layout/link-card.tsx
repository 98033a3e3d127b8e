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
  <Frame className="relative border-2 border-accent bg-sheet px-4 py-3">
    <a
      href={href}
      className="inline-flex min-h-thumb items-center text-lg font-bold after:absolute after:inset-0"
    >
      {title}
    </a>
    <p className="text-base text-quiet">{children}</p>
  </Frame>
);
