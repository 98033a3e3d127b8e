import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanLongPrescription } from '@/lib/rules/checkers/zhongshan-long-prescription';
import { everyCase } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('zhongshan-2019-draft'), 'zh-Hans');
const parameters = ruleParametersOf(notice, zhongshanLongPrescription);

const words = {
  'long-prescription': '对于临床症状较轻、药品控制稳定的“两病”患者，处方药品的用药时间可延长至1个月',
  'long-prescription-mild': '临床症状较轻、药品控制稳定的“两病”患者',
  'long-prescription-group': '“两病”患者，处方药品的用药时间可延长至1个月',
} as const;

/** Every combination: one of the two diseases, mild and stable; the outcome and the words it rests on (2-p5). */
const findings = [
  [true, true, 'yes', ['long-prescription']],
  [true, false, 'not-stated', ['long-prescription-mild']],
  [false, true, 'not-stated', ['long-prescription-group']],
  [false, false, 'not-stated', ['long-prescription-group', 'long-prescription-mild']],
] as const;

test.each(findings)('two diseases %s, mild and stable %s: %s', (twoDiseases, mildAndStable, outcome, ids) => {
  expect(zhongshanLongPrescription.verdict({ twoDiseases, mildAndStable }, parameters)).toEqual({
    status: 'computed',
    outcome,
    headline: outcome,
    details: {},
    reasons: ids.map((id) => ({
      id,
      citations: [{ clause: 'zhongshan-2019-draft/2-p5', quote: words[id] }],
    })),
    nextSteps: ['ask-doctor'],
    assumptions: [],
  });
});

test('every combination is in the table', () => {
  const asked = findings.map(([twoDiseases, mildAndStable]) => ({ twoDiseases, mildAndStable }));
  expect(everyCase(zhongshanLongPrescription)).toEqual(asked);
});
