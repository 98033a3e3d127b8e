import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandongEnrolmentSubsidy } from '@/lib/rules/checkers/shandong-enrolment-subsidy';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('shandong-2021'), 'zh-Hans');
const found = foundBy(shandongEnrolmentSubsidy, ruleParametersOf(notice, shandongEnrolmentSubsidy));

const findings = [
  ['extreme-poverty', 'yes', 'full', ['full-subsidy'], []],
  ['minimum-living', 'yes', 'fixed', ['fixed-subsidy'], ['ask-amount']],
  ['other-hardship', 'conditional', 'fixed', ['fixed-subsidy', 'others-in-hardship'], ['ask-group']],
  ['residence-permit', 'yes', 'same-as-locals', ['residence-permit', 'personal-share'], []],
  ['ordinary', 'no', 'government-share-only', ['government-share', 'personal-share'], []],
] as const;

test.each(findings)('%s: %s, %s (1-p1, 1-p3)', (group, outcome, support, reasons, nextSteps) => {
  expect(found({ group })).toMatchObject({
    status: 'computed',
    outcome,
    details: { support },
    reasons,
    nextSteps,
    assumptions: ['year-2021'],
  });
});

test('does not promise the same to people in hardship whom the notice does not name', () => {
  expect(found({ group: 'minimum-living' })).toMatchObject({ headline: 'fixed' });
  expect(found({ group: 'other-hardship' })).toMatchObject({ headline: 'perhaps-fixed' });
});

test('every group is in the table', () => {
  expect(everyCase(shandongEnrolmentSubsidy)).toEqual(findings.map(([group]) => ({ group })));
});
