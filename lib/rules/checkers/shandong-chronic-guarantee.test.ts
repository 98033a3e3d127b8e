import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandongChronicGuarantee } from '@/lib/rules/checkers/shandong-chronic-guarantee';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('shandong-2021'), 'zh-Hans');
const found = foundBy(shandongChronicGuarantee, ruleParametersOf(notice, shandongChronicGuarantee));

const named = { outcome: 'yes', headline: 'named', reasons: ['seven-diseases'], nextSteps: ['ask-benefit'] };

/** 肺结核、肺外其他部位结核、慢性乙型病毒性肝炎、慢性丙型病毒性肝炎、肝硬化、耐多药结核和广泛耐药结核 (2-p2), then the rest. */
const findings = [
  { condition: 'tuberculosis', ...named },
  { condition: 'extrapulmonary-tuberculosis', ...named },
  { condition: 'hepatitis-b', ...named },
  { condition: 'hepatitis-c', ...named },
  { condition: 'cirrhosis', ...named },
  { condition: 'mdr-tuberculosis', ...named },
  { condition: 'xdr-tuberculosis', ...named },
  {
    condition: 'cardio-cerebrovascular',
    outcome: 'conditional',
    headline: 'where-tried',
    reasons: ['may-be-explored'],
    nextSteps: ['ask-place'],
  },
  {
    condition: 'other',
    outcome: 'not-stated',
    headline: 'not-named',
    reasons: ['seven-diseases'],
    nextSteps: ['ask-list'],
  },
];

test.each(findings)('$condition: $outcome (2-p2)', ({ condition, ...finding }) => {
  expect(found({ condition })).toEqual({
    status: 'computed',
    details: {},
    assumptions: ['year-2021'],
    ...finding,
  });
});

test('every condition is in the table', () => {
  expect(everyCase(shandongChronicGuarantee)).toEqual(findings.map(({ condition }) => ({ condition })));
});
