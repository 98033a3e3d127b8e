import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanLongPrescription } from '@/lib/rules/checkers/zhongshan-long-prescription';

const notice = localiseNotice(loadNotice('zhongshan-2019-draft'), 'zh-Hans');
const parameters = ruleParametersOf(notice, zhongshanLongPrescription);

/** Every combination: one of the two diseases, mild and stable; the outcome and the words it rests on (2-p5). */
test.each([
  [
    true,
    true,
    'yes',
    'long-prescription',
    '对于临床症状较轻、药品控制稳定的“两病”患者，处方药品的用药时间可延长至1个月',
  ],
  [true, false, 'no', 'long-prescription-mild', '临床症状较轻、药品控制稳定的“两病”患者'],
  [false, true, 'not-stated', 'long-prescription-group', '“两病”患者，处方药品的用药时间可延长至1个月'],
  [false, false, 'not-stated', 'long-prescription-group', '“两病”患者，处方药品的用药时间可延长至1个月'],
])('two diseases %s, mild and stable %s: %s', (twoDiseases, mildAndStable, outcome, id, quote) => {
  expect(zhongshanLongPrescription.verdict({ twoDiseases, mildAndStable }, parameters)).toEqual({
    status: 'computed',
    outcome,
    headline: outcome,
    details: {},
    reasons: [{ id, citations: [{ clause: 'zhongshan-2019-draft/2-p5', quote }] }],
    nextSteps: [],
    assumptions: [],
  });
});
