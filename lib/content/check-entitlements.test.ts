import path from 'node:path';

import { expect, test } from 'vitest';

import { loadNotice } from '@/lib/content/load-notice';
import { messageOnLoading } from '@/lib/content/message-on-loading.fixture';

const from = path.join(import.meta.dirname, 'fixtures/content');
const file = 'notices/sample-2020/entitlements.yaml';

function loadedWith(headline: string, derived = '[]'): string {
  const entitlement = `- id: outpatient
  insurance: [employee]
  headline: ${headline}
  derived: ${derived}
  figure: null
  clause: 1-1
  quote: 支付比例由40%提高至50%
  rule: null
`;
  return messageOnLoading({ from, file, change: () => entitlement }, (root) =>
    loadNotice('sample-2020', root),
  );
}

const sum = '[{ figure: 55%, is: 50% + 5个百分点 }]';

test('takes a figure of the clause and one derived from its figures', () => {
  expect(loadedWith('门诊报 50%')).toBe('loaded');
  expect(loadedWith('退休的报 55%', sum)).toBe('loaded');
  expect(loadedWith('提高 50 个百分点', '[{ figure: 50 个百分点, is: 50% }]')).toBe('loaded');
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
