import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandongMedicalAid } from '@/lib/rules/checkers/shandong-medical-aid';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('shandong-2021'), 'zh-Hans');
const found = foundBy(shandongMedicalAid, ruleParametersOf(notice, shandongMedicalAid));

/** 易返贫致贫人员 with high cost; 大病患者 with high cost and a family in hardship; the notice names nobody else (3-p2). */
const findings = [
  ['relapse-risk', true, true, 'conditional', 'relapse-risk'],
  ['relapse-risk', true, false, 'conditional', 'relapse-risk'],
  ['relapse-risk', false, true, 'not-stated', 'two-groups'],
  ['relapse-risk', false, false, 'not-stated', 'two-groups'],
  ['serious-patient', true, true, 'conditional', 'serious-patient'],
  ['serious-patient', true, false, 'not-stated', 'two-groups'],
  ['serious-patient', false, true, 'not-stated', 'two-groups'],
  ['serious-patient', false, false, 'not-stated', 'two-groups'],
  ['other', true, true, 'not-stated', 'two-groups'],
  ['other', true, false, 'not-stated', 'two-groups'],
  ['other', false, true, 'not-stated', 'two-groups'],
  ['other', false, false, 'not-stated', 'two-groups'],
] as const;

test.each(findings)(
  '%s, high cost %s, family in hardship %s: %s (3-p2)',
  (group, highCost, familyHardship, outcome, reason) => {
    const mayApply = outcome === 'conditional';
    expect(found({ group, highCost, familyHardship })).toEqual({
      status: 'computed',
      outcome,
      headline: mayApply ? 'may-apply' : 'not-named',
      details: {},
      reasons: [reason, mayApply ? 'case-by-case' : 'safety-net'],
      nextSteps: [mayApply ? 'apply' : 'ask-office'],
      assumptions: ['year-2021'],
    });
  },
);

test('every combination is in the table', () => {
  const listed = findings.map(([group, highCost, familyHardship]) => ({ group, highCost, familyHardship }));
  expect(everyCase(shandongMedicalAid)).toEqual(listed);
});
