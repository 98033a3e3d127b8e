// @ts-check
import { inTurns } from './in-turns.mjs';
import { measureLoading } from './measure-loading.mjs';
import { median, medianRatio } from './medians.mjs';
import { openBrowser } from './open-phone.mjs';
import { notice } from './start-all.mjs';

/** @typedef {Awaited<ReturnType<typeof measureLoading>>} Loading */

/** How a notice arrives on a slow phone. @param {import('./start-all.mjs').Servers} servers @param {number} rounds */
export async function compareLoading({ ours, plainNext, handWritten }, rounds) {
  const browser = await openBrowser();
  const load = (/** @type {{ site: string }} */ { site }) => measureLoading(browser, `${site}${notice}`);
  const found = await inTurns(rounds, {
    ours: () => load(ours),
    'next start': () => load(plainNext),
    ...(handWritten && { 'hand-written': () => load(handWritten) }),
  });
  await browser.close();
  const all = handWritten ? ['ours', 'hand-written', 'next start'] : ['ours', 'next start'];
  /** @param {keyof Loading} key @param {string} unit @param {number} [per] */
  const tell = (key, unit, per = 1) =>
    all
      .map((name) => `${name} ${Math.round(median(found(name).map((one) => one[key])) / per)} ${unit}`)
      .join(', ');
  const ratio = medianRatio(
    found('ours').map(({ paint }) => paint),
    found('hand-written').map(({ paint }) => paint),
  );
  return [
    `| notice, bytes on the wire | ${tell('bytes', 'B')} | |`,
    `| notice, largest paint (LCP) | ${tell('paint', 'ms')}${handWritten ? `: ${ratio.toFixed(2)} × hand-written` : ''} | ≤ 1.15 × |`,
    `| notice, blocked (TBT) | ${tell('blocked', 'ms')} | 0 |`,
  ];
}
