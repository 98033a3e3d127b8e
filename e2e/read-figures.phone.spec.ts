import { expect } from '@playwright/test';
import { everyPage } from './every-page';
import { test } from './test';

/** A reader with weak eyes and a phone: no amount and no figure is smaller than this. */
const least = 18;

for (const { name, path } of everyPage) {
  test(`no figure of ${name} is smaller than ${least} pixels`, async ({ page }) => {
    await page.goto(`/zh-Hans${path}`);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    const small = await page.evaluate((pixels) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const { parentElement: element } = node;
        if (element === null || !/\d/.test(node.textContent ?? '')) continue;
        if (!element.checkVisibility() || element.closest('script, style, .sr-only') !== null) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        if (size * scale < pixels - 0.1) found.push(`${(size * scale).toFixed(1)}: ${node.textContent}`);
      }
      return found;
    }, least);
    expect(small).toEqual([]);
  });
}
