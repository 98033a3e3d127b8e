import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { GET as listInApi } from '@/app/api/notices/route';
import sitemap from '@/app/sitemap';
import { listNotices } from '@/lib/content/list-notices';
import { loadPlaces } from '@/lib/content/load-places';
import { trialContent, trialNotice } from '@/lib/content/trial-content.fixture';

// What app/walk-the-days.test.tsx shows of the bodies of its pages: the lists that a notice more has to come into by itself.

const real = listNotices().map(({ id }) => id);
const root = trialContent();
vi.stubEnv('CONTENT_ROOT', root);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(path.dirname(root), { recursive: true });
});

test('a notice more stands in the list by its day of issue, and the others as before', () => {
  const ids = listNotices().map(({ id }) => id);
  expect(ids.filter((id) => id !== trialNotice)).toEqual(real);
  expect(ids.indexOf(trialNotice)).toBeLessThan(ids.indexOf('jinan-2022'));
});

test('its pages, those of its clauses and its questions are in the sitemap, in both scripts', () => {
  const paths = sitemap().map(({ url }) => new URL(url).pathname);
  for (const locale of ['zh-Hans', 'zh-Hant']) {
    for (const own of ['', '/questions', '/1', '/closing']) {
      expect(paths).toContain(`/${locale}/notices/${trialNotice}${own}`);
    }
  }
});

test('the finder knows its place, and every other one still comes last', () => {
  expect(loadPlaces().find(({ notices }) => notices.includes(trialNotice))?.id).toBe('trial');
  expect(loadPlaces().at(-1)?.notices).toEqual([]);
});

test.each([
  ['2026-06-30', 'not-yet'],
  ['2026-07-01', 'in-force'],
  ['2027-06-30', 'in-force'],
  ['2027-07-01', 'expired'],
])('the API gives its status on %s: %s', async (asOf, status) => {
  const answer = listInApi(new Request(`http://portal.test/api/notices?asOf=${asOf}`));
  expect((await answer.json()).notices).toContainEqual(expect.objectContaining({ id: trialNotice, status }));
});
