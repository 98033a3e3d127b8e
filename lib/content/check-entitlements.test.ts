import path from 'node:path';

import { expect, test } from 'vitest';

import { loadNotice } from '@/lib/content/load-notice';
import { messageOnLoading } from '@/lib/content/message-on-loading.fixture';

const from = path.join(import.meta.dirname, 'fixtures/content');
const file = 'notices/sample-2020/entitlements.yaml';

function loadedWith(headline: string, derived = '[]', shows = '[]'): string {
  const entitlement = `- id: outpatient
  insurance: [employee]
  headline: ${headline}
  derived: ${derived}
  shows: ${shows}
  clause: 1-1
  quote: 支付比例由40%提高至50%
  rule: null
`;
  return messageOnLoading({ from, file, change: () => entitlement }, (root) =>
    loadNotice('sample-2020', root),
  );
}

const sum = '[{ figure: 45%, is: 40% + 5个百分点 }]';

test('takes a figure of the clause and one derived from its figures', () => {
  expect(loadedWith('门诊原来报 40%')).toBe('loaded');
  expect(loadedWith('退休的原来报 45%', sum)).toBe('loaded');
  expect(loadedWith('提高 40 个百分点', '[{ figure: 40 个百分点, is: 40% }]')).toBe('loaded');
});

test.each([
  ['a figure that comes from nowhere', '退休的报 55%', '[]'],
  ['a sum that comes to something else', '退休的报 56%', '[{ figure: 56%, is: 50% + 5个百分点 }]'],
  [
    'a sum of figures that the clause does not have',
    '退休的报 55%',
    '[{ figure: 55%, is: 52% + 3个百分点 }]',
  ],
])('refuses a headline with %s', (_, headline, derived) => {
  expect(loadedWith(headline, derived)).toContain('does not stand in clause 1-1');
});

test('refuses a headline that types a figure of its clause: it is shown, as its rule computes it on the day', () => {
  expect(loadedWith('门诊报 50%')).toContain('types the figure outpatient-ratio; take it out and show it');
  expect(loadedWith('门诊报一部分', '[]', '[{ figures: [outpatient-ratio] }]')).toBe('loaded');
});

test.each([
  ['a figure there is not', '[{ figures: [inpatient-ratio] }]', 'there is no figure inpatient-ratio'],
  ['nothing', '[{ what: 报销比例 }]', 'shows nothing; name a figure'],
  ['a result that nobody can name', '[{ result: ratio }]', 'shows nothing; name a figure'],
])('refuses to show %s', (_, shows, problem) => {
  expect(loadedWith('门诊报一部分', '[]', shows)).toContain(problem);
});
