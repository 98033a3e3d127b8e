import path from 'node:path';

import { expect, test } from 'vitest';

import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';

const notice = loadNotice('sample-2020', path.join(import.meta.dirname, 'fixtures/content'));
const simplified = localiseNotice(notice, 'zh-Hans');

test('gives a rule all periods of the figures it needs, and no others, with their citations', () => {
  expect(ruleParametersOf(simplified, { figures: ['outpatient-cap'], quotes: [] })).toEqual({
    figures: [
      {
        id: 'outpatient-cap',
        unit: 'money',
        value: '3000.00',
        from: '2020-01-01',
        to: '2020-12-31',
        citation: { clause: 'sample-2020/1-2', quote: '限额为3000元' },
      },
      {
        id: 'outpatient-cap',
        unit: 'money',
        value: '10000.00',
        from: '2021-01-01',
        to: null,
        citation: { clause: 'sample-2020/1-2-p2', quote: '限额为1万元' },
      },
    ],
    quotes: [],
  });
});

test('gives a rule the words it needs with their citation', () => {
  expect(ruleParametersOf(simplified, { figures: [], quotes: ['no-registration'] })).toEqual({
    figures: [],
    quotes: [{ id: 'no-registration', citation: { clause: 'sample-2020/2', quote: '就医不再登记' } }],
  });
});

test('gives the words in the script of the notice, and the same figures', () => {
  const needs = { figures: ['outpatient-ratio'], quotes: ['no-registration'] };
  const traditional = ruleParametersOf(localiseNotice(notice, 'zh-Hant'), needs);
  expect(traditional.quotes[0]?.citation.quote).toBe('就醫不再登記');
  expect(traditional.figures.map(({ citation: _, ...figure }) => figure)).toEqual(
    ruleParametersOf(simplified, needs).figures.map(({ citation: _, ...figure }) => figure),
  );
});

test('refuses a figure or a quote that the notice does not hold, and names it', () => {
  const refuse = (figures: string[], quotes: string[]) => () =>
    ruleParametersOf(simplified, { figures, quotes });
  expect(refuse(['outpatient-ratio', 'no-registration'], [])).toThrow(RangeError);
  expect(refuse(['outpatient-ratio', 'no-registration'], [])).toThrow(
    'sample-2020: parameters.yaml holds no figure no-registration',
  );
  expect(refuse([], ['outpatient-cap'])).toThrow(
    'sample-2020: parameters.yaml holds no quote outpatient-cap',
  );
});
