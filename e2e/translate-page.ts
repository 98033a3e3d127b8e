import type { Page } from '@playwright/test';

/** Runs in the page: puts each text into elements of its own, and goes on with what comes. The text that was there is gone. */
const translate = () => {
  const isLeft = (parent: Element | null): boolean =>
    parent === null || ['FONT', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TITLE'].includes(parent.tagName);
  const wrap = (text: Text) => {
    if (isLeft(text.parentElement) || (text.data ?? '').trim() === '') return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node);
    }
    for (const text of texts) wrap(text);
  };
  const begin = () => {
    wrapAll(document.body);
    new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        if (type === 'characterData' && target instanceof Text && target.isConnected) wrap(target);
        for (const added of addedNodes) {
          if (added instanceof Text && added.isConnected) wrap(added);
          else if (added.isConnected) wrapAll(added);
        }
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
};

/** Does with an open page what a browser does that translates it: now, and whenever something new comes. */
export const translatePage = (page: Page): Promise<void> => page.evaluate(translate);

/** The same from the moment a page is there, before its scripts have taken over. */
export const translateFromTheStart = async (page: Page): Promise<void> => {
  await page.addInitScript(translate);
};
