import type { ReactNode } from 'react';

type Sheets = {
  /** What stands at the head of every sheet; null where nothing has to. */
  readonly head: string | null;
  readonly children: ReactNode;
};

/**
 * Sheets of a print get apart: each says that its notice does not hold. The head of a table comes again on every sheet, so
 * on paper the page is one; it stands last here, because nobody reads it on a screen.
 */
export const PrintedSheets = ({ head, children }: Sheets) => {
  if (head === null) return children;
  return (
    <div className="print:table print:w-full print:table-fixed">
      <div className="print:table-row-group">{children}</div>
      <div className="hidden break-inside-avoid print:table-header-group">
        <p className="mb-2 border-b-2 border-ink pb-1 text-sm font-bold">{head}</p>
      </div>
    </div>
  );
};
