// @ts-check
import { onPhone } from './open-phone.mjs';

const settled = 1500;
/** A task of so many milliseconds keeps nobody waiting. */
const longest = 50;

/**
 * Loads a page on a slow phone, and gives bytes on the wire with their heads, the time of the largest paint, and for how
 * long in all the page could not have answered a touch (milliseconds).
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export function measureLoading(browser, address) {
  return onPhone(browser, { network: 'slow' }, async (page, session) => {
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settled);
    /** @type {{ paint: number, tasks: number[] }} */
    const { paint, tasks } = await page.evaluate(() => Reflect.get(window, 'watched'));
    return { bytes, paint, blocked: sum(tasks.map((task) => Math.max(0, task - longest))) };
  });
}

/** Runs in the page before anything else does. */
function watch() {
  const watched = { paint: 0, tasks: /** @type {number[]} */ ([]) };
  Reflect.set(window, 'watched', watched);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watched.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** @param {number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
