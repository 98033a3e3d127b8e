/** Browsers whose style sheets cannot unfold details on paper get them opened for the time of printing. */
export const unfoldOnPaper = (): void => {
  const folded = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      folded.add(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
    folded.clear();
  });
};
