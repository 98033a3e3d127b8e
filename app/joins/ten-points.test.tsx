import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loadCalculator } from '@/app/joins/load-rule';
import { required } from '@/app/joins/required';
import { AnswerView } from '@/components/answer/answer-view';
import { figureText } from '@/components/notice/figure-text';
import { listNotices } from '@/lib/content/list-notices';
import { checkTyped } from '@/lib/forms/check-typed';
import { messagesOf } from '@/lib/i18n/messages-of';
import { allCalculators } from '@/lib/rules/all-rules.fixture';
import { judge } from '@/lib/rules/judge';
import { readPastStrictly, readStrictly } from '@/lib/rules/read-strictly';

const resultOf = async (id: string, typed: Record<string, string>) => {
  const { rule, parameters, contextOn } = required(await loadCalculator(id, 'zh-Hans'), id);
  const checked = checkTyped(rule.fields, rule.conflicts, typed);
  if (!checked.ok) throw new RangeError(JSON.stringify(checked.errors));
  const { answer, past } = judge(rule, checked.input, parameters);
  const strict =
    past === undefined
      ? answer && readStrictly(rule, checked.input, parameters, answer)
      : readPastStrictly(rule, past, parameters);
  const page = renderToStaticMarkup(
    <AnswerView
      calculator={rule}
      answer={answer}
      past={past}
      strict={strict}
      comparison={undefined}
      queryFor={() => ''}
      context={contextOn('2026-11-21')}
    />,
  );
  return { strict, page };
};

const visit = { visitDate: '2023-06-01', facility: 'primary', cost: '100', fundPaidThisYear: '0' };
const stay = {
  admissionDate: '2023-05-01',
  insured: 'resident',
  facilityLevel: 'level-2',
  tcmFacility: 'false',
  pureTcm: 'false',
  standardDeductible: '0',
  standardRatio: '70',
  tcmCost: '1000',
};

describe('“提高10%” is read as ten points, and the page says what the other reading would give', () => {
  test('60 % before: 70 yuan of 100; ten per cent of 60 % are 6 points: 66 yuan', async () => {
    const { page } = await resultOf('jining-outpatient', { ...visit, previousRatio: '60' });
    expect(page).toContain('医保基金报 66 元，您自己付 34 元');
  });

  test('no less than the floor of 50 %: 45 % before are 49.5 %, and so 50 yuan', async () => {
    const { page } = await resultOf('jining-outpatient', { ...visit, previousRatio: '45' });
    expect(page).toContain('医保基金报 50 元，您自己付 50 元');
  });

  test('70 % at other times: 1000 yuan of Chinese medicine at 77 %', async () => {
    const { page } = await resultOf('jining-tcm-inpatient', stay);
    expect(page).toContain('医保基金报 770 元，您自己付 230 元');
  });

  test('after the end of the notice it is said of the last day', async () => {
    const { page } = await resultOf('jining-outpatient', {
      ...visit,
      visitDate: '2026-06-01',
      previousRatio: '60',
    });
    expect(page.split('data-last-day')[1]).toContain('当时医保基金报 66 元，当时您自己付 34 元');
  });

  test('nothing is said where the figure takes no part', async () => {
    expect((await resultOf('jining-outpatient', visit)).strict).toBeUndefined();
    const pure = { ...stay, pureTcm: 'true' };
    expect((await resultOf('jining-tcm-inpatient', pure)).strict).toBeUndefined();
  });
});

test('every figure that a rule takes as points although its notice writes a percent is read strictly too', () => {
  const figures = listNotices().flatMap(({ parameters }) => parameters.figures);
  const ours = figures.filter(
    ({ unit, quote }) => unit === 'percentage-points' && !quote.includes('个百分点'),
  );
  expect(ours.length).toBeGreaterThan(0);
  for (const { id } of ours) {
    const users = allCalculators.filter(({ rule }) => rule.figures.includes(id));
    for (const { rule } of users) expect(rule.strictly?.figure, rule.id).toBe(id);
  }
});

test('where such a figure stands in a list, both readings stand there', () => {
  const words = messagesOf('zh-Hans');
  const ours = { unit: 'percentage-points', value: 10, quote: '支付比例提高10%' } as const;
  expect(figureText(ours, words)).toMatch(/^10 个百分点（.*60% 变成 66%）$/);
  expect(figureText({ ...ours, quote: '提高10个百分点' }, words)).toBe('10 个百分点');
});
