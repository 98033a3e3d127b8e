// @ts-check
import { afterEach, expect, test, vi } from 'vitest';
import { siteUrl } from '@/app/joins/site-url';
import { siteOrigin } from './site-origin.mjs';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [{ SITE_URL: 'https://example.org/', PORT: '3300' }, 'https://example.org'],
  [{ SITE_URL: '', PORT: '3300' }, 'http://localhost:3300'],
  [{ SITE_URL: '', PORT: '' }, 'http://localhost:3000'],
])('with %o pages say that they stand at %s', (env, origin) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(siteOrigin()).toBe(origin);
  expect(siteUrl().origin).toBe(origin);
});
