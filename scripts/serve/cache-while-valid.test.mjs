// @ts-check
import { afterEach, expect, test, vi } from 'vitest';
import CacheWhileValid from './cache-while-valid.mjs';

const cache = new CacheWhileValid();
const page = {
  kind: 'APP_PAGE',
  html: '<html data-day="2027-12-30"><p data-valid-until="2028-01-01">有效</p>',
};

afterEach(() => vi.unstubAllEnvs());

/** @param {string} day @param {string} key */
const ask = (day, key) => {
  vi.stubEnv('PORTAL_TODAY', day);
  return cache.get(key);
};

test('a page is kept until its day, and not before the day it was made on', async () => {
  expect(await ask('2027-12-30', '/notice')).toBeNull();
  await cache.set('/notice', page);
  expect((await ask('2027-12-30', '/notice'))?.value).toBe(page);
  expect((await ask('2027-12-31', '/notice'))?.value).toBe(page);
  expect(await ask('2028-01-01', '/notice')).toBeNull();
  expect(await ask('2027-12-29', '/notice')).toBeNull();
});

test('a page that was asked for before midnight and finished after it counts as made before', async () => {
  await ask('2027-12-31', '/slow');
  vi.stubEnv('PORTAL_TODAY', '2028-01-01');
  await cache.set('/slow', page);
  expect(await cache.get('/slow')).toBeNull();
});

test('what never changes is kept', async () => {
  await ask('2027-12-30', '/about');
  await cache.set('/about', { kind: 'APP_PAGE', html: '<html data-day="2027-12-30">' });
  expect(await ask('2037-12-30', '/about')).not.toBeNull();
});
