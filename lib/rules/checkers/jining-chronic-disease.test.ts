import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningChronicDisease } from '@/lib/rules/checkers/jining-chronic-disease';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

const simplified = localiseNotice(loadNotice('jining-2021'), 'zh-Hans');
const traditional = localiseNotice(loadNotice('jining-2021'), 'zh-Hant');
const parameters = ruleParametersOf(simplified, jiningChronicDisease);
const traditionalParameters = ruleParametersOf(traditional, jiningChronicDisease);

type Given = Parameters<typeof jiningChronicDisease.verdict>[0];
type Choices = Omit<Given, 'date'>;

const verdictOn = (date: string, choices: Choices, law = parameters) =>
  jiningChronicDisease.verdict({ date, ...choices }, law);

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

const standardReasons = ['tcm-deductible', 'deductible-apart'];
const listed = { outcome: 'yes', nextSteps: ['ask-recognition'], assumptions: ['recognised'] };
const standardA = {
  ...listed,
  headline: 'listed-a',
  details: { category: 'A', deductible: 'standard' },
  reasons: ['category-a', ...standardReasons],
};
const waivedA = {
  ...listed,
  headline: 'listed-waived',
  details: { category: 'A', deductible: 'waived' },
  reasons: ['category-a', 'no-deductible-diseases'],
};
const standardB = {
  ...listed,
  headline: 'listed-b',
  details: { category: 'B', deductible: 'standard' },
  reasons: ['category-b', ...standardReasons],
};
const refused = { details: {}, assumptions: [] };
const ofGroup = {
  'disabled-child': {
    upTo17: { ...standardA, reasons: ['child-item', ...standardReasons] },
    from18: {
      ...refused,
      outcome: 'no',
      headline: 'child-too-old',
      reasons: ['child-item'],
      nextSteps: ['look-for-another'],
    },
  },
  'autistic-child': {
    upTo17: { ...standardA, reasons: ['autistic-child-item', ...standardReasons] },
    from18: {
      ...refused,
      outcome: 'not-stated',
      headline: 'autism-age',
      reasons: ['autistic-child-age'],
      nextSteps: ['ask-autism-age', 'look-for-another'],
    },
  },
} as const;
const notListed = {
  ...refused,
  outcome: 'no',
  headline: 'not-listed',
  reasons: ['chronic-list'],
  nextSteps: ['compare-names'],
};

const groups = ['disabled-child', 'autistic-child'] as const;
const none = { age: undefined, group: undefined } as const;
const ofDisease = (disease: string, finding: object) => ({ choices: { disease, ...none }, finding });
const ofChild = (group: (typeof groups)[number], age: number) => ({
  choices: { disease: 'a6', group, age },
  finding: ofGroup[group][age < 18 ? 'upTo17' : 'from18'],
});

/** Every disease, and for the children's item every age of both groups (2-1-p2, 2-1-p3, 2-2). */
const findings = [
  ofDisease('a1', standardA),
  ofDisease('a2', waivedA),
  ofDisease('a3', standardA),
  ofDisease('a4', waivedA),
  ofDisease('a5', standardA),
  ...groups.flatMap((group) => Array.from({ length: 131 }, (_, age) => ofChild(group, age))),
  ofDisease('a7', { ...waivedA, assumptions: ['recognised', 'severe-mental-a7'] }),
  ofDisease('a8', standardA),
  ofDisease('a9', standardA),
  ...Array.from({ length: 70 }, (_, index) => ofDisease(`b${index + 1}`, standardB)),
  ofDisease('other', notListed),
];

test('every disease, the children by group and age, has its finding', () => {
  expect(new Set(findings.map(({ choices }) => choices.disease)).size).toBe(80);
  for (const { choices, finding } of findings) expect(foundOn('2022-07-01', choices)).toEqual(finding);
});

test('17 is in, 18 is out for disabled children; for autistic ones the clause leaves it open (2-1-p2)', () => {
  const outcomeOf = (group: (typeof groups)[number], age: number) =>
    foundOn('2022-07-01', { disease: 'a6', group, age }).outcome;
  expect([0, 17, 18, 130].map((age) => outcomeOf('disabled-child', age))).toEqual(['yes', 'yes', 'no', 'no']);
  expect([0, 17, 18, 130].map((age) => outcomeOf('autistic-child', age))).toEqual([
    'yes',
    'yes',
    'not-stated',
    'not-stated',
  ]);
});

test('an age or a group given for another disease changes nothing', () => {
  for (const { choices, finding } of findings)
    if (choices.disease !== 'a6')
      for (const age of [0, 17, 18, 130])
        for (const group of groups)
          expect(foundOn('2022-07-01', { ...choices, age, group })).toEqual(finding);
});

test('refuses to answer for a child without age or group: none stands in for it', () => {
  const child = { date: '2022-07-01', disease: 'a6', group: 'disabled-child', age: 9 } as const;
  expect(() => jiningChronicDisease.verdict({ ...child, age: undefined }, parameters)).toThrow(TypeError);
  expect(() => jiningChronicDisease.verdict({ ...child, group: undefined }, parameters)).toThrow(TypeError);
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
