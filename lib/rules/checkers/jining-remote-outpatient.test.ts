import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jiningRemoteOutpatient } from '@/lib/rules/checkers/jining-remote-outpatient';
import { citationsOf, isQuoted } from '@/lib/rules/quoted-words.fixture';

const simplified = localiseNotice(loadNotice('jining-2021'), 'zh-Hans');
const traditional = localiseNotice(loadNotice('jining-2021'), 'zh-Hant');
const parameters = ruleParametersOf(simplified, jiningRemoteOutpatient);
const traditionalParameters = ruleParametersOf(traditional, jiningRemoteOutpatient);

type Given = Parameters<typeof jiningRemoteOutpatient.verdict>[0];
type Choices = Omit<Given, 'date'>;

const verdictOn = (date: string, choices: Choices, law = parameters) =>
  jiningRemoteOutpatient.verdict({ date, ...choices }, law);

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

const opened = {
  outcome: 'yes',
  headline: 'no-filing',
  details: { filing: 'none-needed' },
  reasons: ['named-groups', 'opened-with-filing', 'same-standard'],
  nextSteps: ['choose-opened-institution'],
  assumptions: [],
};
/** Clause 6 frees those who filed; what the listed must do who did not, it does not say. */
const namedGroup = {
  outcome: 'not-stated',
  headline: 'not-stated',
  details: { filing: 'not-stated' },
  reasons: ['named-groups', 'only-with-filing', 'same-standard'],
  nextSteps: ['ask-before-going'],
  assumptions: [],
};
const otherGroup = {
  outcome: 'conditional',
  headline: 'file-first',
  details: { filing: 'needed-first' },
  reasons: ['file-first', 'same-standard'],
  nextSteps: ['file-by-home-rules'],
  assumptions: [],
};

const namedGroups = [
  'resettled-retiree',
  'long-term-resident',
  'posted-worker',
  'referred',
  'emergency-traveller',
  'personal-account',
  'otherwise-filed',
] as const;

/** Every combination: group, filed for inpatient care, in the place filed for (6). */
const findings = [
  ...namedGroups.flatMap((group) => [
    { choices: { group, filedForInpatient: true, inFiledPlace: true }, finding: opened },
    { choices: { group, filedForInpatient: true, inFiledPlace: false }, finding: namedGroup },
    { choices: { group, filedForInpatient: false, inFiledPlace: true }, finding: namedGroup },
    { choices: { group, filedForInpatient: false, inFiledPlace: false }, finding: namedGroup },
  ]),
  ...[true, false].flatMap((filedForInpatient) =>
    [true, false].map((inFiledPlace) => ({
      choices: { group: 'other', filedForInpatient, inFiledPlace } as const,
      finding: otherGroup,
    })),
  ),
];

test('every combination has its finding (6)', () => {
  expect(findings).toHaveLength(32);
  for (const { choices, finding } of findings) expect(foundOn('2022-07-01', choices)).toEqual(finding);
});

test('nobody whom the clause lists is told to file first (6)', () => {
  for (const { choices } of findings)
    if (choices.group !== 'other')
      expect(foundOn('2022-07-01', choices).details).not.toEqual({ filing: 'needed-first' });
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
