// @ts-check
import { chromium } from '@playwright/test';
import { describeLaunch, listBrowsers } from '../chromium.mjs';

const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

/** A browser for measurements; each of its pages starts with nothing kept. */
export function openBrowser(args = /** @type {string[]} */ ([])) {
  const launch = describeLaunch(listBrowsers()[0]);
  return chromium.launch({ ...launch, args: [...launch.args, ...args] });
}

/**
 * Lends a page on a slow phone for the time of some work: CPU four times slower, and where `slow` says so, 1.6 Mbit/s and
 * 150 ms to every answer.
 *
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {{ network: 'slow' | 'fast' }} phone
 * @param {(page: import('@playwright/test').Page, session: import('@playwright/test').CDPSession) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onPhone(browser, { network }, work) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (network === 'slow') await session.send('Network.emulateNetworkConditions', slowNetwork);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await work(page, session);
  } finally {
    await context.close();
  }
}
