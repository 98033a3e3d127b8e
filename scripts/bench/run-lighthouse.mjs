// @ts-check
import { openBrowser } from './open-phone.mjs';

export const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

/**
 * The scores (0 to 100) of Lighthouse for a phone, as it is set by default.
 *
 * @param {string} address
 * @param {number} port for talking to the browser
 */
export async function runLighthouse(address, port) {
  const { default: lighthouse } = await import('lighthouse');
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(address, { port, onlyCategories: [...categories], logLevel: 'error' });
    const scores = result?.lhr.categories ?? {};
    return Object.fromEntries(categories.map((name) => [name, Math.round((scores[name]?.score ?? 0) * 100)]));
  } finally {
    await browser.close();
  }
}
