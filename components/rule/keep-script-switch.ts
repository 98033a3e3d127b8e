/** Lets the script switch of the page lead to `href`, which carries what is being typed. */
export const keepScriptSwitch = (href: string): void => {
  for (const link of document.querySelectorAll('a[data-script-switch]')) link.setAttribute('href', href);
};
