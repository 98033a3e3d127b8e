/** Addresses on a page whose public address nobody has set: they are those of the machine that one is on. */
export const nameThisPlace = (): void => {
  const moved = (address: string) => location.origin + new URL(address, location.href).pathname;
  for (const element of document.querySelectorAll<HTMLElement>('[data-here]')) {
    const { copy, share } = element.dataset;
    if (copy !== undefined) element.dataset.copy = moved(copy);
    else if (share !== undefined) element.dataset.share = moved(share);
    else element.textContent = moved(element.textContent ?? '');
  }
};
