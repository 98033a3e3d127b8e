import type { ReactNode } from 'react';

type ReadOut = {
  /** Tells one thing to say from the next. */
  readonly of: string;
  readonly children: ReactNode;
};

/** The one place of a panel that a screen reader reads out when it changes: once for each thing to say, replaced whole. */
export const ReadOut = ({ of, children }: ReadOut) => (
  <div role="status" className="sr-only">
    <div key={of}>{children}</div>
  </div>
);
