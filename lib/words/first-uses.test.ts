import { expect, test } from 'vitest';

import { firstUses } from '@/lib/words/first-uses';

const terms = [
  { id: 'pooled-fund', term: '统筹基金', forms: [], except: [] },
  { id: 'outpatient-pooling', term: '门诊统筹', forms: ['普通门诊统筹'], except: [] },
  { id: 'direct-settlement', term: '直接结算', forms: ['联网结算'], except: ['企业直接结算'] },
];
const used = (text: string): string[] =>
  firstUses(text, terms).map(({ id, start, end }) => `${id} ${text.slice(start, end)}`);

test('finds the first use of each term, whatever its form, in order', () => {
  expect(used('由统筹基金支付，门诊统筹、普通门诊统筹和统筹基金')).toEqual([
    'pooled-fund 统筹基金',
    'outpatient-pooling 门诊统筹',
  ]);
});

test('takes the form that begins first, and the longest that begins there', () => {
  expect(used('普通门诊统筹基金')).toEqual(['outpatient-pooling 普通门诊统筹']);
});

test('leaves out words in which the term means something else', () => {
  expect(used('基金与企业直接结算，门诊联网结算')).toEqual(['direct-settlement 联网结算']);
});

test('finds nothing where no term stands', () => {
  expect(used('看病')).toEqual([]);
});
