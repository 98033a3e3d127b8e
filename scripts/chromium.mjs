// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What a browser of a test does without: a graphics card, and talk of its own with the world. */
const launchArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
];

const distributionChromium = '/usr/bin/chromium';

/** The browsers there are, best first: the one named in CHROMIUM_PATH, Playwright's own, the distribution's. */
export function listBrowsers() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return [CHROMIUM_PATH];
  return [chromium.executablePath(), distributionChromium].filter((path) => existsSync(path));
}

/**
 * What Playwright is told of a browser: nothing about its own, since it picks the right one of its builds itself.
 * @param {string | undefined} browser
 */
export function describeLaunch(browser) {
  const isForeign = browser && browser !== chromium.executablePath();
  return { args: launchArguments, ...(isForeign && { executablePath: browser }) };
}
