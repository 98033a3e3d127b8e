import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanCancerDrug } from '@/lib/rules/checkers/zhongshan-cancer-drug';

const notice = localiseNotice(loadNotice('zhongshan-2019-draft'), 'zh-Hans');
const parameters = ruleParametersOf(notice, zhongshanCancerDrug);

const registration = 'cancer-drug-registration';
const registered = 'cancer-drug-registered';
const ratio = 'cancer-drug-ratio';

/** Every combination: drug listed, registered, chosen hospital; outcome, next steps, reasons (1-p1). */
const findings = [
  [true, true, true, 'yes', [], ['cancer-drug-listed', registered, ratio, 'cancer-drug-limit']],
  [true, false, true, 'conditional', ['register'], ['cancer-drug-listed', registration, registered]],
  [true, true, false, 'conditional', ['change-hospital'], ['cancer-drug-listed', registration, ratio]],
  [
    true,
    false,
    false,
    'conditional',
    ['register', 'change-hospital'],
    ['cancer-drug-listed', registration, registered, ratio],
  ],
  [false, true, true, 'no', [], ['cancer-drug-listed']],
  [false, false, true, 'no', [], ['cancer-drug-listed']],
  [false, true, false, 'no', [], ['cancer-drug-listed']],
  [false, false, false, 'no', [], ['cancer-drug-listed']],
] as const;

type Choices = readonly [listedDrug: boolean, registered: boolean, designatedHospital: boolean];

const verdictOn = (date: string, [listedDrug, isRegistered, designatedHospital]: Choices) =>
  zhongshanCancerDrug.verdict({ date, listedDrug, registered: isRegistered, designatedHospital }, parameters);

describe.each(['2019-10-01', '2019-10-02', '2026-11-21', '2100-12-31'])('on %s', (date) => {
  test.each(findings)(
    'drug listed %s, registered %s, hospital chosen %s: %s',
    (listed, isRegistered, chosen, outcome, nextSteps, reasons) => {
      expect(verdictOn(date, [listed, isRegistered, chosen])).toMatchObject({
        status: 'computed',
        outcome,
        headline: outcome,
        details: {},
        nextSteps,
        assumptions: [],
        reasons: reasons.map((id) => ({ id, citations: [{ clause: 'zhongshan-2019-draft/1-p1' }] })),
      });
    },
  );
});

test.each(['1900-01-01', '2019-09-29', '2019-09-30'])('%s is before the day of the draft (1-p1)', (date) => {
  for (const [listed, isRegistered, chosen] of findings)
    expect(verdictOn(date, [listed, isRegistered, chosen])).toMatchObject({
      status: 'not-applicable',
      reason: 'before-effective',
      date: '2019-10-01',
    });
});
