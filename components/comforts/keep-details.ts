import { keep, readKept } from '@/components/comforts/kept';

/** Keeps which parts of a page a reader has opened, for as long as the tab is open. */
export const keepDetails = (): void => {
  const name = `open:${location.pathname}`;
  const list = [...document.querySelectorAll('details')];
  const kept = readKept('sessionStorage', name);
  // A page that has changed since has other parts.
  if (kept?.length === list.length) {
    for (const [place, details] of list.entries()) details.open ||= kept[place] === '1';
  }
  addEventListener('pagehide', () => {
    const now = list.map(({ open }) => (open ? '1' : '0')).join('');
    keep('sessionStorage', name, now.includes('1') ? now : undefined);
  });
};
