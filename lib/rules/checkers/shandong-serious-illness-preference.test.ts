import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { shandongSeriousIllnessPreference } from '@/lib/rules/checkers/shandong-serious-illness-preference';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('shandong-2021'), 'zh-Hans');
const found = foundBy(
  shandongSeriousIllnessPreference,
  ruleParametersOf(notice, shandongSeriousIllnessPreference),
);

const findings = [
  ['extreme-poverty', 'yes', 'favoured', ['preference'], ['ask-rate']],
  ['minimum-living', 'yes', 'favoured', ['preference'], ['ask-rate']],
  ['other-hardship', 'conditional', 'perhaps', ['preference', 'others-preferred'], ['ask-group']],
  ['ordinary', 'no', 'not-favoured', ['preference'], []],
] as const;

test.each(findings)('%s: %s (3-p1)', (group, outcome, headline, reasons, nextSteps) => {
  expect(found({ group })).toEqual({
    status: 'computed',
    outcome,
    headline,
    details: {},
    reasons,
    nextSteps,
    assumptions: ['year-2021'],
  });
});

test('every group is in the table', () => {
  expect(everyCase(shandongSeriousIllnessPreference)).toEqual(findings.map(([group]) => ({ group })));
});
