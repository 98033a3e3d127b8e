// @ts-check
// Small comforts of the reading pages. Nothing depends on them: without this file every page works.

/** Buttons that copy are hidden until there is something that copies. */
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement) || !navigator.clipboard) continue;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    button.textContent = button.dataset.copied ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

/** Browsers whose style sheets cannot unfold details on paper get them opened for the time of printing. */
const folded = new Set();

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.setAttribute('open', '');
    folded.add(details);
  }
});

addEventListener('afterprint', () => {
  for (const details of folded) details.removeAttribute('open');
  folded.clear();
});
