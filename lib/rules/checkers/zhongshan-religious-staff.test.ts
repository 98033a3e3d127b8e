import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanReligiousStaff } from '@/lib/rules/checkers/zhongshan-religious-staff';

const notice = localiseNotice(loadNotice('zhongshan-2019-draft'), 'zh-Hans');
const parameters = ruleParametersOf(notice, zhongshanReligiousStaff);

/** Staff or not, from the day of clause 10 or before it. */
test.each([
  ['1900-01-01', true, 'no', ['religious-staff-start'], []],
  ['2019-09-29', true, 'no', ['religious-staff-start'], []],
  ['2019-09-30', true, 'no', ['religious-staff-start'], []],
  ['2019-10-01', true, 'yes', ['religious-staff', 'religious-staff-start'], ['ask-office']],
  ['2019-10-02', true, 'yes', ['religious-staff', 'religious-staff-start'], ['ask-office']],
  ['2100-12-31', true, 'yes', ['religious-staff', 'religious-staff-start'], ['ask-office']],
  ['2019-09-30', false, 'not-stated', ['religious-staff-group'], []],
  ['2019-10-01', false, 'not-stated', ['religious-staff-group'], []],
  ['2026-11-21', false, 'not-stated', ['religious-staff-group'], []],
])('from %s, of a religious body or its staff %s: %s (10)', (...finding) => {
  const [startDate, religiousStaff, outcome, reasons, nextSteps] = finding;
  expect(zhongshanReligiousStaff.verdict({ startDate, religiousStaff }, parameters)).toMatchObject({
    status: 'computed',
    outcome,
    headline: outcome,
    details: {},
    reasons: reasons.map((id) => ({ id, citations: [{ clause: 'zhongshan-2019-draft/10' }] })),
    nextSteps,
    assumptions: [],
  });
});
