// @ts-check
import { onPhone } from './open-phone.mjs';

const query =
  'visitDate=2024-03-05&insured=employed&hospitalLevel=level-3&place=jinan&deductibleRemaining=200';

/**
 * Loads the calculator on a slow phone while somebody types without pause, and gives the time until a digit changed the
 * result (milliseconds).
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 */
export function measureCalculatorUsable(browser, site) {
  return measureUsable(browser, `${site}/zh-Hans/calculators/jinan-outpatient?${query}`, typeUntilAnswered);
}

/** Likewise a page with one counter that somebody presses. @param {import('@playwright/test').Browser} browser @param {string} site */
export function measureCounterUsable(browser, site) {
  return measureUsable(browser, `${site}/`, pressUntilCounted);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {() => void} use runs in the page from its first moment
 */
function measureUsable(browser, address, use) {
  return onPhone(browser, { network: 'slow' }, async (page) => {
    await page.addInitScript(use);
    await page.goto(address, { waitUntil: 'commit' });
    const found = await page.waitForFunction(() => Reflect.get(window, 'usableAt'), undefined, {
      timeout: 30_000,
      polling: 250,
    });
    return Number(await found.jsonValue());
  });
}

function typeUntilAnswered() {
  let typed = '';
  const timer = setInterval(() => {
    const figures = document.querySelector('#result [data-foot]');
    if (figures?.textContent) {
      clearInterval(timer);
      Reflect.set(window, 'usableAt', performance.now());
      return;
    }
    const field = document.querySelector('#field-cost');
    if (!(field instanceof HTMLInputElement)) return;
    typed = typed.length < 6 ? `${typed}1` : '1';
    // As the browser sets it when somebody types: not through what the framework puts in its place.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, 20);
}

function pressUntilCounted() {
  const timer = setInterval(() => {
    const button = document.querySelector('button');
    if (button === null) return;
    if (button.textContent !== '0') {
      clearInterval(timer);
      Reflect.set(window, 'usableAt', performance.now());
      return;
    }
    button.click();
  }, 20);
}
