/** The script switch leads to the place on the page where one is, such as a clause. */
export const keepPlace = (): void => {
  const take = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) {
      if (link.hash !== location.hash) link.href = link.pathname + link.search + location.hash;
    }
  };
  addEventListener('hashchange', take);
  take();
};
