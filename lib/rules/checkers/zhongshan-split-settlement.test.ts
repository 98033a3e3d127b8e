import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { zhongshanSplitSettlement } from '@/lib/rules/checkers/zhongshan-split-settlement';

const notice = localiseNotice(loadNotice('zhongshan-2019-draft'), 'zh-Hans');
const parameters = ruleParametersOf(notice, zhongshanSplitSettlement);

type Given = Parameters<typeof zhongshanSplitSettlement.verdict>[0];

const findingOn = (given: Partial<Given>) => {
  const usual = {
    continuousStay: true,
    yearEnd: '2020-06-30',
    requestDate: '2020-06-30',
    alreadySplit: false,
  };
  const verdict = zhongshanSplitSettlement.verdict({ ...usual, ...given }, parameters);
  if (verdict.status !== 'computed') throw new Error(`refused: ${verdict.reason}`);
  return verdict;
};

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('one of the last 5 weekdays, or a day that holidays can make one (9)', () => {
  test.each([
    // The year ends on Tuesday, 30 June 2020.
    ['2020-06-30', '2020-07-01', 'no'],
    ['2020-06-30', '2020-06-30', 'yes'],
    ['2020-06-30', '2020-06-29', 'yes'],
    ['2020-06-30', '2020-06-28', 'conditional'],
    ['2020-06-30', '2020-06-27', 'conditional'],
    ['2020-06-30', '2020-06-26', 'yes'],
    ['2020-06-30', '2020-06-25', 'yes'],
    ['2020-06-30', '2020-06-24', 'yes'],
    ['2020-06-30', '2020-06-23', 'conditional'],
    ['2020-06-30', '2020-06-22', 'conditional'],
    ['2020-06-30', '2020-06-18', 'conditional'],
    ['2020-06-30', '2020-06-17', 'conditional'],
    ['2020-06-30', '2020-06-16', 'no'],
    ['2020-06-30', '2019-06-28', 'no'],
    // On Friday, 31 December 2021: Monday to Friday.
    ['2021-12-31', '2022-01-01', 'no'],
    ['2021-12-31', '2021-12-31', 'yes'],
    ['2021-12-31', '2021-12-27', 'yes'],
    ['2021-12-31', '2021-12-26', 'conditional'],
    ['2021-12-31', '2021-12-18', 'conditional'],
    ['2021-12-31', '2021-12-17', 'no'],
    // On Sunday, 30 June 2019: the last weekday is the Friday before.
    ['2019-06-30', '2019-06-30', 'conditional'],
    ['2019-06-30', '2019-06-29', 'conditional'],
    ['2019-06-30', '2019-06-28', 'yes'],
    ['2019-06-30', '2019-06-24', 'yes'],
    ['2019-06-30', '2019-06-23', 'conditional'],
    ['2019-06-30', '2019-06-17', 'conditional'],
    ['2019-06-30', '2019-06-16', 'no'],
  ])('the year ends on %s, asked on %s: %s', (yearEnd, requestDate, outcome) => {
    const finding = findingOn({ yearEnd, requestDate });
    expect({ outcome: finding.outcome, headline: finding.headline }).toEqual({ outcome, headline: outcome });
  });

  const anyDate = fc
    .date({ min: new Date('1900-02-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const daysBefore = (end: string, days: number) => {
    const date = new Date(end);
    date.setUTCDate(date.getUTCDate() - days);
    return date.toISOString().slice(0, 10);
  };

  test('of the 14 days up to any end of a year 5 are sure and 9 open, and none beside them', () => {
    fc.assert(
      fc.property(anyDate, (yearEnd) => {
        const outcomes = Array.from(
          { length: 20 },
          (_, place) => findingOn({ yearEnd, requestDate: daysBefore(yearEnd, place - 1) }).outcome,
        );
        const near = outcomes.slice(1, 15);
        expect(near.filter((outcome) => outcome === 'yes')).toHaveLength(5);
        expect(near.filter((outcome) => outcome === 'conditional')).toHaveLength(9);
        expect([...outcomes.slice(0, 1), ...outcomes.slice(15)]).toEqual(Array(6).fill('no'));
      }),
    );
  });
});

/** Every combination: continuous stay, split before, day of the request; outcome, reasons, next steps. */
const findings = [
  [true, false, '2020-06-30', 'yes', ['split-settlement'], ['new-admission']],
  [
    true,
    false,
    '2020-06-23',
    'conditional',
    ['split-settlement-working-days'],
    ['ask-hospital', 'new-admission'],
  ],
  [true, false, '2020-05-01', 'no', ['split-settlement-window'], []],
  [true, true, '2020-06-30', 'no', ['split-settlement-once'], []],
  [true, true, '2020-06-23', 'no', ['split-settlement-once'], []],
  [true, true, '2020-05-01', 'no', ['split-settlement-once', 'split-settlement-window'], []],
  [false, false, '2020-06-30', 'no', ['split-settlement-stay'], []],
  [false, false, '2020-06-23', 'no', ['split-settlement-stay'], []],
  [false, false, '2020-05-01', 'no', ['split-settlement-stay', 'split-settlement-window'], []],
  [false, true, '2020-06-30', 'no', ['split-settlement-stay', 'split-settlement-once'], []],
  [false, true, '2020-06-23', 'no', ['split-settlement-stay', 'split-settlement-once'], []],
  [
    false,
    true,
    '2020-05-01',
    'no',
    ['split-settlement-stay', 'split-settlement-once', 'split-settlement-window'],
    [],
  ],
] as const;

test.each(findings)(
  'continuous %s, split before %s, asked on %s: %s for %j',
  (continuousStay, alreadySplit, requestDate, outcome, reasons, nextSteps) => {
    const finding = findingOn({ continuousStay, alreadySplit, requestDate });
    expect(finding).toMatchObject({ outcome, headline: outcome, details: {}, nextSteps });
    expect(idsOf(finding.reasons)).toEqual(reasons);
    expect(finding.assumptions).toEqual([
      {
        id: 'working-days',
        citations: [{ clause: 'zhongshan-2019-draft/9', quote: '社保（医保）年度的最后5个工作日' }],
      },
    ]);
  },
);
