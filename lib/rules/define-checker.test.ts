import { expect, test } from 'vitest';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { defineChecker } from '@/lib/rules/define-checker';
import { numberOfFigure } from '@/lib/rules/number-of-figure';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

const citation = { clause: 'sample-2020/1', quote: '自2020年1月1日起' };
const parameters: RuleParameters = {
  figures: [{ id: 'starts-on', unit: 'date', value: '2020-01-01', from: null, to: null, citation }],
  quotes: [{ id: 'words', citation: { clause: 'sample-2020/2', quote: '就医不再登记' } }],
};

const sample = defineChecker({
  id: 'sample-check',
  notice: 'sample-2020',
  clauses: ['1', '2'],
  fields: { date: { kind: 'date' }, one: { kind: 'yes-no' }, two: { kind: 'yes-no' } },
  figures: ['starts-on', 'ends-on'],
  quotes: ['words'],
  dateOf: ({ date }) => date,
  refuse: ({ date }, law) => refuseOutsidePeriod(date, law),
  table: [
    {
      id: 'full',
      when: ({ one, two }) => one && two,
      outcome: 'conditional',
      headline: 'maybe',
      details: () => ({ where: 'near-home' }),
      reasons: ['words'],
      nextSteps: ['register'],
      assumptions: [{ id: 'assumed', quote: 'words' }],
    },
    { id: 'first', when: ({ one }) => one, outcome: 'yes', headline: 'yes', reasons: ['words'] },
    { id: 'bare', when: ({ one, two }) => !one && two, outcome: 'no', headline: 'no', reasons: [] },
  ],
});

const on = (date: string, one: boolean, two: boolean) => sample.verdict({ date, one, two }, parameters);

test('answers with the one row that fits, nothing where the row names nothing', () => {
  expect(on('2020-01-01', false, true)).toEqual({
    status: 'computed',
    outcome: 'no',
    headline: 'no',
    details: {},
    reasons: [],
    nextSteps: [],
    assumptions: [],
  });
});

test('gives reasons and assumptions their words', () => {
  expect(on('2020-01-01', true, false)).toMatchObject({
    reasons: [{ id: 'words', citations: [{ clause: 'sample-2020/2', quote: '就医不再登记' }] }],
  });
});

test('refuses to choose where two rows fit, and names them', () => {
  expect(() => on('2020-01-01', true, true)).toThrow(new RangeError('sample-check: 2 rows fit: full, first'));
});

test('refuses to guess where no row fits', () => {
  expect(() => on('2020-01-01', false, false)).toThrow(RangeError);
});

test('puts the date before the table: a day outside is refused even where no row fits', () => {
  expect(on('2019-12-31', false, false)).toMatchObject({
    status: 'not-applicable',
    reason: 'before-effective',
  });
});

test('refuses input that was not checked', () => {
  const checked = { date: '2020-01-01', one: false, two: true };
  expect(sample.run(checked, parameters)).toEqual(on('2020-01-01', false, true));
  expect(() => sample.run({ ...checked, two: 'true' }, parameters)).toThrow(
    new TypeError('sample-check: unchecked input'),
  );
});

const aged = defineChecker({
  id: 'sample-age',
  notice: 'sample-2020',
  clauses: ['1', '3'],
  fields: { age: { kind: 'count', min: 0, max: 130 }, registered: { kind: 'yes-no' } },
  figures: ['oldest'],
  quotes: ['children', 'register'],
  table: [
    {
      id: 'both',
      when: ({ age, registered }, law) => age <= numberOfFigure(law.figure('oldest')) && registered,
      outcome: 'yes',
      headline: 'yes',
      reasons: ['children', 'register'],
    },
    {
      id: 'not-both',
      when: ({ age, registered }, law) => age > numberOfFigure(law.figure('oldest')) || !registered,
      outcome: 'no',
      headline: 'no',
      reasons: ({ age, registered }, law) => [
        ...(age > numberOfFigure(law.figure('oldest')) ? (['children'] as const) : []),
        ...(registered ? [] : (['register'] as const)),
      ],
    },
  ],
});

const ageLaw: RuleParameters = {
  figures: [{ id: 'oldest', unit: 'count', value: 17, from: null, to: null, citation }],
  quotes: [
    { id: 'children', citation: { clause: 'sample-2020/1', quote: '0—17岁' } },
    { id: 'register', citation: { clause: 'sample-2020/3', quote: '办理登记' } },
  ],
};

test.each([
  [17, true, 'yes', ['children', 'register']],
  [18, true, 'no', ['children']],
  [17, false, 'no', ['register']],
  [18, false, 'no', ['children', 'register']],
])(
  'a row may rest on a figure: %i years, registered %s is %s for %j',
  (age, registered, outcome, reasons) => {
    const { status, ...finding } = aged.verdict({ age, registered }, ageLaw);
    expect(status).toBe('computed');
    expect(finding).toMatchObject({ outcome, reasons: reasons.map((id) => ({ id })) });
  },
);
