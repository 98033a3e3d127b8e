import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanDaySurgery } from '@/lib/rules/checkers/zhongshan-day-surgery';

const notice = localiseNotice(loadNotice('zhongshan-2019-draft'), 'zh-Hans');
const parameters = ruleParametersOf(notice, zhongshanDaySurgery);

type Given = Parameters<typeof zhongshanDaySurgery.verdict>[0];

const findingOn = (given: Partial<Given>) => {
  const usual = {
    surgeryDate: '2020-01-15',
    billDate: '2020-01-15',
    listedSurgery: true,
    relatedToSurgery: true,
  };
  const verdict = zhongshanDaySurgery.verdict({ ...usual, ...given }, parameters);
  if (verdict.status !== 'computed') throw new Error(`refused: ${verdict.reason}`);
  return verdict;
};

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('10 days before to 5 days after the surgery, both ends in (5-p1)', () => {
  test.each([
    // Surgery on 15 January 2020.
    ['2020-01-15', '2020-01-04', 'no'],
    ['2020-01-15', '2020-01-05', 'yes'],
    ['2020-01-15', '2020-01-06', 'yes'],
    ['2020-01-15', '2020-01-15', 'yes'],
    ['2020-01-15', '2020-01-19', 'yes'],
    ['2020-01-15', '2020-01-20', 'yes'],
    ['2020-01-15', '2020-01-21', 'no'],
    // Over the end of a year, and of a February with 29 days.
    ['2020-01-03', '2019-12-23', 'no'],
    ['2020-01-03', '2019-12-24', 'yes'],
    ['2020-03-05', '2020-02-23', 'no'],
    ['2020-03-05', '2020-02-24', 'yes'],
    ['2020-02-27', '2020-03-03', 'yes'],
    ['2020-02-27', '2020-03-04', 'no'],
    // Years apart.
    ['2020-01-15', '2019-01-15', 'no'],
    ['1900-01-01', '2100-12-31', 'no'],
  ])('surgery on %s, bill of %s: %s', (surgeryDate, billDate, outcome) => {
    const finding = findingOn({ surgeryDate, billDate });
    expect(finding.outcome).toBe(outcome);
    expect(idsOf(finding.reasons)).toEqual([
      outcome === 'yes' ? 'day-surgery-included' : 'day-surgery-window',
    ]);
  });
});

/** Every combination: surgery listed, cost related, day of the bill; outcome and all reasons. */
const findings = [
  [true, true, '2020-01-10', 'yes', ['day-surgery-included']],
  [true, true, '2020-02-10', 'no', ['day-surgery-window']],
  [true, false, '2020-01-10', 'no', ['day-surgery-related']],
  [true, false, '2020-02-10', 'no', ['day-surgery-related', 'day-surgery-window']],
  [false, true, '2020-01-10', 'no', ['day-surgery-list']],
  [false, true, '2020-02-10', 'no', ['day-surgery-list', 'day-surgery-window']],
  [false, false, '2020-01-10', 'no', ['day-surgery-list', 'day-surgery-related']],
  [false, false, '2020-02-10', 'no', ['day-surgery-list', 'day-surgery-related', 'day-surgery-window']],
] as const;

test.each(findings)(
  'listed %s, related %s, bill of %s: %s for %j',
  (listedSurgery, relatedToSurgery, billDate, outcome, reasons) => {
    const finding = findingOn({ listedSurgery, relatedToSurgery, billDate });
    expect(finding).toMatchObject({
      outcome,
      headline: outcome === 'yes' ? 'covered' : 'not-covered',
      details: {},
      nextSteps: outcome === 'yes' ? ['ask-list'] : [],
    });
    expect(idsOf(finding.reasons)).toEqual(reasons);
    for (const { citations } of finding.reasons)
      expect(citations).toMatchObject([{ clause: 'zhongshan-2019-draft/5-p1' }]);
  },
);

test('how days are counted is taken for granted where they count', () => {
  for (const [listedSurgery, relatedToSurgery, billDate, outcome] of findings)
    expect(findingOn({ listedSurgery, relatedToSurgery, billDate }).assumptions).toEqual(
      outcome === 'yes'
        ? [
            {
              id: 'count-of-days',
              citations: [{ clause: 'zhongshan-2019-draft/5-p1', quote: '含术前10天及手术后5天的相关费用' }],
            },
          ]
        : [],
    );
});
