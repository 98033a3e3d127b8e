const shownFor = 2000;

/** Buttons that copy are hidden until there is something that copies. */
export const offerCopying = (): void => {
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy ?? '');
      button.textContent = button.dataset.copied ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, shownFor);
    });
    button.hidden = false;
  }
};
