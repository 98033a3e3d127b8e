import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jinanRemoteCare } from '@/lib/rules/checkers/jinan-remote-care';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

const simplified = localiseNotice(loadNotice('jinan-2022'), 'zh-Hans');
const traditional = localiseNotice(loadNotice('jinan-2022'), 'zh-Hant');
const parameters = ruleParametersOf(simplified, jinanRemoteCare);
const traditionalParameters = ruleParametersOf(traditional, jinanRemoteCare);

type Given = Parameters<typeof jinanRemoteCare.verdict>[0];
type Choices = Omit<Given, 'date'>;

const yes = { status: 'computed', outcome: 'yes' } as const;
const same = {
  ...yes,
  headline: 'same',
  details: { ratioChange: 0 },
  nextSteps: [],
  assumptions: [],
} as const;
const lower = {
  ...yes,
  headline: 'lower',
  details: { ratioChange: -10 },
  reasons: ['no-referral', 'outside-lower'],
  assumptions: ['elsewhere-as-temporary'],
} as const;

/** Every combination that is no conflict, and what the notice says of it (1-5). */
const findings = [
  {
    // The sentence on the province speaks of those who went there for a time (临时外出).
    choices: { registered: true, atRegisteredPlace: true, province: 'inside' },
    finding: { ...same, reasons: ['no-referral', 'registered-same'] },
  },
  {
    choices: { registered: true, atRegisteredPlace: true, province: 'outside' },
    finding: { ...same, reasons: ['no-referral', 'registered-same'] },
  },
  {
    choices: { registered: true, atRegisteredPlace: false, province: 'inside' },
    finding: { ...same, reasons: ['no-referral', 'province-same'] },
  },
  {
    choices: { registered: true, atRegisteredPlace: false, province: 'outside' },
    finding: { ...lower, nextSteps: [] },
  },
  {
    choices: { registered: false, atRegisteredPlace: false, province: 'inside' },
    finding: { ...same, reasons: ['no-referral', 'province-same'] },
  },
  {
    choices: { registered: false, atRegisteredPlace: false, province: 'outside' },
    finding: { ...lower, nextSteps: ['register-if-living-there'] },
  },
] as const;

const everyCombination: readonly Choices[] = [true, false].flatMap((registered) =>
  [true, false].flatMap((atRegisteredPlace) =>
    (['inside', 'outside'] as const).map((province) => ({ registered, atRegisteredPlace, province })),
  ),
);

const verdictOn = (date: string, choices: Choices, law = parameters) =>
  jinanRemoteCare.verdict({ date, ...choices }, law);

const findingOn = (date: string, choices: Choices, law = parameters) => {
  const verdict = verdictOn(date, choices, law);
  if (verdict.status !== 'computed') throw new Error(`refused: ${verdict.reason}`);
  return verdict;
};

describe.each(['2023-01-01', '2025-06-01', '2027-12-31'])('on %s', (date) => {
  test.each(findings)('$choices is $finding.details', ({ choices, finding }) => {
    const { reasons, assumptions, ...rest } = findingOn(date, choices);
    const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    expect({ ...rest, reasons: idsOf(reasons), assumptions: idsOf(assumptions) }).toEqual(finding);
  });

  test('every reason and assumption has the words of 1-5, in both scripts', () => {
    for (const { choices } of findings)
      for (const [notice, law] of [
        [simplified, parameters],
        [traditional, traditionalParameters],
      ] as const) {
        const citations = citationsOf(findingOn(date, choices, law));
        for (const citation of citations) {
          expect(citation.clause).toBe('jinan-2022/1-5');
          expect(isQuoted(notice, citation)).toBe(true);
        }
        for (const { citations: words } of findingOn(date, choices, law).reasons)
          expect(words).toHaveLength(1);
      }
  });

  test('both scripts give the same finding', () => {
    for (const { choices } of findings) {
      const { reasons: _, assumptions: __, ...here } = findingOn(date, choices);
      expect(findingOn(date, choices, traditionalParameters)).toMatchObject(here);
    }
  });
});

test('every combination meets exactly one row', () => {
  expect(everyCombination).toHaveLength(8);
  for (const choices of everyCombination) {
    const fitting = jinanRemoteCare.table.filter(({ when }) => when({ date: '2025-06-01', ...choices }));
    expect(fitting).toHaveLength(1);
  }
});

test('every row is met, and rows have ids of their own', () => {
  const ids = jinanRemoteCare.table.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { when } of jinanRemoteCare.table)
    expect(everyCombination.some((choices) => when({ date: '2025-06-01', ...choices }))).toBe(true);
});

describe('dates that the notice does not reach (closing-p1)', () => {
  test.each(['1900-01-01', '2022-12-30', '2022-12-31'])('%s is before it takes effect', (date) => {
    for (const choices of everyCombination)
      expect(verdictOn(date, choices)).toEqual({
        status: 'not-applicable',
        reason: 'before-effective',
        date: '2023-01-01',
        citations: [{ clause: 'jinan-2022/closing-p1', quote: '本政策措施自2023年1月1日起施行' }],
      });
  });

  test.each(['2028-01-01', '2028-01-02', '2100-12-31'])('%s is after its end', (date) => {
    for (const choices of everyCombination)
      expect(verdictOn(date, choices)).toEqual({
        status: 'not-applicable',
        reason: 'after-expiry',
        date: '2027-12-31',
        citations: [{ clause: 'jinan-2022/closing-p1', quote: '有效期至2027年12月31日' }],
      });
  });

  test.each(['2023-01-01', '2023-01-02', '2027-12-30', '2027-12-31'])('%s is answered', (date) => {
    for (const choices of everyCombination) expect(verdictOn(date, choices).status).toBe('computed');
  });
});
