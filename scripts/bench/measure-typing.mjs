// @ts-check
import { onPhone } from './open-phone.mjs';

/** All but the cost, which is then typed digit by digit. */
const query =
  'visitDate=2024-03-05&insured=employed&hospitalLevel=level-3&place=jinan&deductibleRemaining=200';
const digits = '4567123';
const pause = 120;

/**
 * Types amounts into the calculator on a slow phone, and gives for each digit the time from its keydown until the line with
 * the result at the foot of the screen, and the whole answer below the form, have changed on the screen (milliseconds): the
 * frame after the one that drew it has begun by then.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @returns {Promise<Record<'line' | 'answer', number[]>>}
 */
export function measureTyping(browser, site) {
  return onPhone(browser, { network: 'fast' }, async (page) => {
    await page.goto(`${site}/zh-Hans/calculators/jinan-outpatient?${query}`, { waitUntil: 'networkidle' });
    await page.locator('#field-cost').click();
    await page.evaluate(watchKeys);
    for (let amount = 0; amount < 3; amount += 1) {
      await page.locator('#field-cost').selectText();
      for (const digit of digits) {
        await page.keyboard.press(digit);
        await page.waitForTimeout(pause);
      }
    }
    const times = await page.evaluate(() => Reflect.get(window, 'delays'));
    // The whole answer to a digit is left out where the next digit comes before it.
    if (times.line.length !== digits.length * 3) {
      throw new Error(`${digits.length * 3} digits changed the line ${times.line.length} times`);
    }
    return times;
  });
}

/** Runs in the page. */
function watchKeys() {
  /** @type {Record<string, number[]>} */
  const delays = { line: [], answer: [] };
  Reflect.set(window, 'delays', delays);
  /** @type {Map<string, number>} */
  const pressed = new Map();
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      for (const part of Object.keys(delays)) pressed.set(part, timeStamp);
    },
    { capture: true },
  );
  const line = document.querySelector('#result [data-foot]');
  const result = document.querySelector('#result');
  if (result === null) return;
  new MutationObserver((changes) => {
    for (const part of new Set(changes.map(({ target }) => (line?.contains(target) ? 'line' : 'answer')))) {
      const since = pressed.get(part);
      if (since === undefined) continue;
      pressed.delete(part);
      requestAnimationFrame(() => requestAnimationFrame(() => delays[part]?.push(performance.now() - since)));
    }
  }).observe(result, { subtree: true, childList: true, characterData: true });
}
