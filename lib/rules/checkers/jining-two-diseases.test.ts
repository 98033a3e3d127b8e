import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningTwoDiseases } from '@/lib/rules/checkers/jining-two-diseases';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

const simplified = localiseNotice(loadNotice('jining-2021'), 'zh-Hans');
const traditional = localiseNotice(loadNotice('jining-2021'), 'zh-Hant');
const parameters = ruleParametersOf(simplified, jiningTwoDiseases);
const traditionalParameters = ruleParametersOf(traditional, jiningTwoDiseases);

type Given = Parameters<typeof jiningTwoDiseases.verdict>[0];
type Choices = Omit<Given, 'date'>;

const verdictOn = (date: string, choices: Choices, law = parameters) =>
  jiningTwoDiseases.verdict({ date, ...choices }, law);

const findingOn = (date: string, choices: Choices, law = parameters) => {
  const verdict = verdictOn(date, choices, law);
  if (verdict.status !== 'computed') throw new Error(`refused: ${verdict.reason}`);
  return verdict;
};

/** What is found, with reasons and assumptions by their names. */
const foundOn = (date: string, choices: Choices, law = parameters) => {
  const { outcome, details, headline, reasons, nextSteps, assumptions } = findingOn(date, choices, law);
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return { outcome, details, headline, reasons: idsOf(reasons), nextSteps, assumptions: idsOf(assumptions) };
};

const employee = {
  outcome: 'not-stated',
  headline: 'employee',
  details: {},
  reasons: ['two-diseases-drugs', 'hypertension-item', 'diabetes-item'],
  nextSteps: ['see-chronic-diseases'],
  assumptions: [],
};
const level3 = {
  outcome: 'no',
  headline: 'level-3',
  details: {},
  reasons: ['two-diseases-drugs'],
  nextSteps: ['go-to-level-2'],
  assumptions: [],
};
const upTo = (cap: string, words: string) => ({
  outcome: 'yes',
  headline: 'covered',
  details: { cap },
  reasons: ['two-diseases-drugs', words],
  nextSteps: [],
  assumptions: [],
});
/** 二级 is read as one of 二级及以下定点基层医疗机构. */
const atLevel2 = (finding: ReturnType<typeof upTo>) => ({ ...finding, assumptions: ['level-2-counts'] });
const lower = upTo('300.00', 'two-diseases-cap');
const higher = upTo('600.00', 'two-diseases-cap-combined');

/** What clause 3 says of residents, by condition, at a primary institution, at level 2, at level 3. */
const ofResidents = {
  hypertension: [lower, atLevel2(lower), level3],
  diabetes: [lower, atLevel2(lower), level3],
  'diabetes-with-insulin': [higher, atLevel2(higher), level3],
  both: [higher, atLevel2(higher), level3],
} as const;

const conditions = ['hypertension', 'diabetes', 'diabetes-with-insulin', 'both'] as const;
const levels = ['primary', 'level-2', 'level-3'] as const;

/** Every combination. */
const findings = conditions.flatMap((condition) =>
  levels.flatMap((facilityLevel, place) => [
    {
      choices: { insured: 'resident', condition, facilityLevel } as const,
      finding: ofResidents[condition][place],
    },
    { choices: { insured: 'employee', condition, facilityLevel } as const, finding: employee },
  ]),
);

test('every combination has its finding (3)', () => {
  expect(findings).toHaveLength(24);
  for (const { choices, finding } of findings) expect(foundOn('2022-07-01', choices)).toEqual(finding);
});

test('every reason and assumption rests on words of its clause, in both scripts', () => {
  for (const { choices } of findings)
    for (const [notice, law] of [
      [simplified, parameters],
      [traditional, traditionalParameters],
    ] as const) {
      const finding = findingOn('2022-07-01', choices, law);
      for (const { citations } of finding.reasons) expect(citations).toHaveLength(1);
      for (const citation of citationsOf(finding)) expect(isQuoted(notice, citation)).toBe(true);
    }
});

test('both scripts give the same finding', () => {
  for (const { choices } of findings)
    expect(foundOn('2022-07-01', choices, traditionalParameters)).toEqual(foundOn('2022-07-01', choices));
});

describe('the dates of the notice (closing)', () => {
  test.each([
    ['1900-01-01', 'before-effective', '2021-09-01', '本通知自2021年9月1日起施行'],
    ['2021-08-30', 'before-effective', '2021-09-01', '本通知自2021年9月1日起施行'],
    ['2021-08-31', 'before-effective', '2021-09-01', '本通知自2021年9月1日起施行'],
    ['2024-09-01', 'after-expiry', '2024-08-31', '有效期至2024年8月31日'],
    ['2024-09-02', 'after-expiry', '2024-08-31', '有效期至2024年8月31日'],
    ['2100-12-31', 'after-expiry', '2024-08-31', '有效期至2024年8月31日'],
  ])('%s is %s, whatever else is answered', (day, reason, date, quote) => {
    for (const { choices } of findings)
      expect(verdictOn(day, choices)).toEqual({
        status: 'not-applicable',
        reason,
        date,
        citations: [{ clause: 'jining-2021/closing', quote }],
      });
  });

  test.each(['2021-09-01', '2021-09-02', '2024-08-30', '2024-08-31'])('%s is answered', (day) => {
    for (const { choices, finding } of findings) expect(foundOn(day, choices)).toEqual(finding);
  });
});
