// @ts-check
import { onPhone } from './open-phone.mjs';

/** All but the cost, which is then typed digit by digit. */
const query =
  'visitDate=2024-03-05&insured=employed&hospitalLevel=level-3&place=jinan&deductibleRemaining=200';
const digits = '4567123';
const pause = 120;

/**
 * Types amounts into the calculator on a slow phone, and gives for each digit the time from its keydown until the changed
 * result is on the screen (milliseconds): the frame after the one that drew it has begun by then.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
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
    /** @type {number[]} */
    const times = await page.evaluate(() => Reflect.get(window, 'delays'));
    if (times.length !== digits.length * 3) {
      throw new Error(`${digits.length * 3} digits changed the result ${times.length} times`);
    }
    return times;
  });
}

/** Runs in the page. */
function watchKeys() {
  /** @type {number[]} */
  const delays = [];
  Reflect.set(window, 'delays', delays);
  /** @type {number | undefined} */
  let pressed;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true },
  );
  const result = document.querySelector('#result');
  if (result === null) return;
  new MutationObserver(() => {
    const since = pressed;
    if (since === undefined) return;
    pressed = undefined;
    requestAnimationFrame(() => requestAnimationFrame(() => delays.push(performance.now() - since)));
  }).observe(result, { subtree: true, childList: true, characterData: true });
}
