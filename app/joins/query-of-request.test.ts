import { expect, test } from 'vitest';
import { localeOfRequest } from '@/app/joins/query-of-request';

test.each([
  ['', 'zh-Hans'],
  ['?locale=', 'zh-Hans'],
  ['?locale=zh-Hant', 'zh-Hant'],
  ['?locale=&locale=zh-Hant', 'zh-Hant'],
  ['?locale=zh-Hant&locale=', 'zh-Hant'],
  ['?locale=en', 'zh-Hans'],
])('an empty script is dropped first: "%s" asks for %s', (query, expected) => {
  expect(localeOfRequest(new Request(`http://portal.invalid/api/notices${query}`))).toBe(expected);
});
