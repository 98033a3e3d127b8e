import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningSigning } from '@/lib/rules/checkers/jining-signing';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

const simplified = localiseNotice(loadNotice('jining-2021'), 'zh-Hans');
const traditional = localiseNotice(loadNotice('jining-2021'), 'zh-Hant');
const parameters = ruleParametersOf(simplified, jiningSigning);
const traditionalParameters = ruleParametersOf(traditional, jiningSigning);

type Given = Parameters<typeof jiningSigning.verdict>[0];
type Choices = Omit<Given, 'date'>;

const verdictOn = (date: string, choices: Choices, law = parameters) =>
  jiningSigning.verdict({ date, ...choices }, law);

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

/** Every answer (1-2). */
const findings = [
  {
    choices: { residence: 'own-county' },
    finding: {
      outcome: 'yes',
      headline: 'near-home',
      details: { where: 'near-home' },
      reasons: ['sign-near-home', 'within-city'],
      nextSteps: ['choose-institution'],
      assumptions: [],
    },
  },
  {
    choices: { residence: 'other-county-in-city' },
    finding: {
      outcome: 'yes',
      headline: 'near-residence',
      details: { where: 'near-residence' },
      reasons: ['sign-near-residence'],
      nextSteps: ['choose-institution'],
      assumptions: [],
    },
  },
  {
    choices: { residence: 'outside-city' },
    finding: {
      outcome: 'not-stated',
      headline: 'outside-city',
      details: {},
      reasons: ['within-city', 'same-standard'],
      nextSteps: ['see-remote-outpatient'],
      assumptions: [],
    },
  },
] as const;

test.each(findings)('living in $choices.residence is $finding.outcome (1-2)', ({ choices, finding }) => {
  expect(foundOn('2022-07-01', choices)).toEqual(finding);
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
