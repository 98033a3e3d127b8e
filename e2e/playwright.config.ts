// A spec's name says in which projects it runs:
//   *.spec.ts            phone and desktop
//   *.phone.spec.ts      phone only
//   *.desktop.spec.ts    desktop only: also for what needs no window, such as the API
//   *.no-script.spec.ts  a phone without JavaScript
//   *.print.spec.ts      desktop, printing: such a spec starts with page.emulateMedia({ media: 'print' })
//   *.today.spec.ts      desktop, on the real day; all others run on the pinned one (scripts/pinned-day.mjs)
import { defineConfig, devices } from '@playwright/test';
import { describeLaunch, listBrowsers } from '../scripts/chromium.mjs';
import { pinnedDay } from '../scripts/pinned-day.mjs';

// PORTAL_URL names a portal that already runs, such as http://localhost:3000; without it one is built and started here,
// and another of the real day.
const running = process.env.PORTAL_URL;
const port = Number(process.env.E2E_PORT ?? 3217);
const todayPort = Number(process.env.E2E_TODAY_PORT ?? port + 1);
const urlOf = (at: number) => `http://localhost:${at}`;
const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 800 } };
const only = (suffix: string) => `**/*.${suffix}.spec.ts`;

export default defineConfig({
  testDir: '.',
  outputDir: '.results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.report/playwright.json' }]],
  use: {
    baseURL: running ?? urlOf(port),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: describeLaunch(listBrowsers()[0]),
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'phone', use: phone, testIgnore: ['desktop', 'no-script', 'print', 'today'].map(only) },
    { name: 'desktop', use: desktop, testIgnore: ['phone', 'no-script', 'print', 'today'].map(only) },
    { name: 'no-script', use: { ...phone, javaScriptEnabled: false }, testMatch: only('no-script') },
    { name: 'print', use: desktop, testMatch: only('print') },
    ...(running === undefined
      ? [{ name: 'today', use: { ...desktop, baseURL: urlOf(todayPort) }, testMatch: only('today') }]
      : []),
  ],
  ...(running === undefined && {
    // One after the other: whichever comes first builds where that was not done.
    webServer: [
      serve(port, { PORTAL_TODAY: pinnedDay, PORTAL_PRESSED: '.pressed/pinned' }),
      serve(todayPort, { PORTAL_PRESSED: '.pressed/today' }),
    ],
  }),
});

/** A portal at a port, ready when it has answered once. */
function serve(at: number, env: Record<string, string>) {
  return {
    command: 'node ../scripts/start.mjs',
    env: { PORT: String(at), ...env },
    url: `${urlOf(at)}/zh-Hans`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 } as const,
  };
}
