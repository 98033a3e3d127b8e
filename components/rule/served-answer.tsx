import type { ReactNode } from 'react';

/** The answer as the server rendered it, marked so that it can be shown again as it is. */
export const ServedAnswer = ({ children }: { readonly children: ReactNode }) => (
  <div data-served="" className="contents">
    {children}
  </div>
);

/** The same in the browser, from the words that stand in the page: what it was made of is not sent there. */
export const ServedAgain = ({ html }: { readonly html: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server rendered into the page, unchanged
  <div data-served="" className="contents" dangerouslySetInnerHTML={{ __html: html }} />
);

/** What `ServedAnswer` rendered within a panel. */
export const servedWithin = (panel: Element): string => panel.querySelector('[data-served]')?.innerHTML ?? '';
