import { rmSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { renderPage } from '@/app/page-in-time.fixture';
import sitemap from '@/app/sitemap';
import { askAgain, type Trace, tracedDay } from '@/app/traced-day.fixture';
import { trialContent, trialNotice } from '@/lib/content/trial-content.fixture';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { addDays } from '@/lib/rules/add-days';

// Walks 800 days through every page of the sitemap, with a notice more that starts, changes and ends on the way.
//
// A page gets its day as an object that only compares. So it reads the same on two days on which all it asks is answered the
// same, and rendering it once tells what it asks. Each day every page is asked again; whatever is rendered anew is compared.
// That nothing takes the day from elsewhere is shown by the clock of the machine, which is another one in every rendering.

const firstDay = '2026-03-10';
const lengthOfWalk = 800;

/** The day on which pages are rendered, what the last one asked, and the script of the page. */
const now = vi.hoisted(() => ({ day: '', locale: '', trace: new Map<string, never>() }));
const trace = (): Trace => now.trace;

vi.mock('next-intl/server', () => ({
  setRequestLocale: (locale: string) => {
    now.locale = locale;
  },
  getTranslations: async (namespace?: 'home') => {
    const locale = localeOf(now.locale);
    return createTranslator({ locale, messages: messagesOf(locale), ...(namespace && { namespace }) });
  },
}));
vi.mock('@/app/joins/seen-today', () => ({ seenToday: () => tracedDay(now.day, trace()) }));
vi.mock('@/app/joins/today-in-china', () => ({
  todayInChina: () => {
    throw new Error('A page that stands still takes the day from the clock');
  },
}));

type Seen = { readonly reads: string; readonly until: string | undefined; readonly trace: Trace };

const root = trialContent();
const kept = new Map<string, Seen>();
let rendered = 0;

beforeAll(() => {
  vi.stubEnv('CONTENT_ROOT', root);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(path.dirname(root), { recursive: true });
});

/** Takes out the lines that say until when the page holds: what else there is has to change by itself. */
const withoutUntil = (body: string): string =>
  body.replace(/<p id="old-page".*?<\/p>/s, '').replace(/(<p [^>]*data-printed="[^"]*">).*?<\/p>/s, '$1</p>');

const render = async (address: string, day: string): Promise<Seen> => {
  rendered += 1;
  vi.setSystemTime(new Date(Date.UTC(1990 + (rendered % 60), rendered % 12, 1 + (rendered % 28))));
  now.day = day;
  trace().clear();
  const { body, metadata } = await renderPage(address);
  const until = / data-valid-until="([\d-]+)"/.exec(body)?.[1];
  return { reads: `${metadata}\n${withoutUntil(body)}`, until, trace: new Map(trace()) };
};

const addresses = (): string[] => sitemap().map(({ url }) => new URL(url).pathname);
const seenAt = (address: string): Seen =>
  kept.get(address) ?? { reads: '', until: undefined, trace: new Map() };

test('no page changes but on the day it declared, and each change it declared comes', async () => {
  const pages = addresses();
  expect(pages.some((address) => address.includes(trialNotice))).toBe(true);
  for (const address of pages) kept.set(address, await render(address, firstDay));
  const days = Array.from({ length: lengthOfWalk }, (_, passed) => addDays(firstDay, passed));
  const changes = new Map<string, string[]>();
  for (const [passed, day] of days.entries()) {
    for (const address of pages) {
      const { reads, until, trace: asked } = seenAt(address);
      const again = askAgain(asked, day);
      if (again.isSame) {
        // Nothing it asks is answered otherwise: it reads the same, and until the same day.
        expect(again.until, `${address} on ${day}`).toBe(until);
        continue;
      }
      expect(day, `${address} changes`).toBe(until);
      const dayBefore = await render(address, addDays(day, -1));
      expect(dayBefore.reads, `${address} on the day before ${day}`).toBe(reads);
      const changed = await render(address, day);
      expect(changed.reads, `${address} declared to change on ${day}`).not.toBe(reads);
      kept.set(address, changed);
      changes.set(address, [...(changes.get(address) ?? []), day]);
    }
    const sample = pages[(passed * 7) % pages.length] ?? '';
    expect((await render(sample, day)).reads, `${sample} on ${day}`).toBe(seenAt(sample).reads);
  }
  const onPage = (address: string) => changes.get(address) ?? [];
  expect(onPage(`/zh-Hant/notices/${trialNotice}`)).toEqual(['2026-07-01', '2027-01-01', '2027-07-01']);
  expect(onPage(`/zh-Hans/notices/${trialNotice}/2`)).toEqual(['2026-07-01', '2027-07-01']);
  expect(onPage('/zh-Hans/notices')).toEqual(['2026-07-01', '2027-07-01', '2028-01-01']);
  expect(onPage('/zh-Hans/calculators/jinan-outpatient')).toEqual(['2028-01-01']);
  expect(onPage('/zh-Hans/notices/zhongshan-2019-draft')).toEqual([]);
}, 600_000);
