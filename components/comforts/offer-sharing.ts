/** Buttons that hand an address to another app, where the browser can. */
export const offerSharing = (): void => {
  if (!('share' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.addEventListener('click', () => {
      // Who closes the choice of apps has not failed at anything.
      navigator.share({ title: document.title, url: button.dataset.share ?? '' }).catch(() => undefined);
    });
    button.hidden = false;
  }
};
