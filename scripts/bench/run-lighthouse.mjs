// @ts-check
import { openBrowser } from './open-phone.mjs';

export const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

/**
 * The scores (0 to 100) of Lighthouse for a phone, as it is set by default, and the audits that cost points elsewhere than in
 * performance.
 *
 * @param {string} address
 * @param {{ port: number, skipAudits: string[] }} options the port is for talking to the browser
 */
export async function runLighthouse(address, { port, skipAudits }) {
  const { default: lighthouse } = await import('lighthouse');
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const onlyCategories = [...categories];
    const result = await lighthouse(address, { port, onlyCategories, skipAudits, logLevel: 'error' });
    const { categories: found = {}, audits = {} } = result?.lhr ?? {};
    const scores = categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]);
    const failed = categories
      .filter((name) => name !== 'performance')
      .flatMap((name) => found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
    return { ...Object.fromEntries(scores), failed };
  } finally {
    await browser.close();
  }
}
