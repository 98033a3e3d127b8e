import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loadCalculator, loadChecker } from '@/app/joins/load-rule';
import { AnswerView } from '@/components/answer/answer-view';
import { VerdictView } from '@/components/answer/verdict-view';
import { LiveFigures } from '@/components/rule/live-figures';
import { loadNotice } from '@/lib/content/load-notice';
import { checkTyped } from '@/lib/forms/check-typed';
import { pairsOf } from '@/lib/forms/pairs-of';
import { decodeSearchParams } from '@/lib/forms/search-params';
import type { Fields } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';
import type { Scenario } from '@/lib/model/scenario';
import { calculators, checkers } from '@/lib/rules/catalogue';

const day = '2026-11-21';
const { scenarios } = loadNotice('zhongshan-2019-draft');

const words = {
  'zh-Hans': {
    banner: '征求意见稿：下面说的不是现在的待遇。',
    mark: '征求意见稿 · 尚未生效',
    closing: '若国家和省下达新规定从其规定，由市医保局、市卫健局等部门另行规定。',
  },
  'zh-Hant': {
    banner: '徵求意見稿：下面說的不是現在的待遇。',
    mark: '徵求意見稿 · 尚未生效',
    closing: '若國家和省下達新規定從其規定，由市醫保局、市衛健局等部門另行規定。',
  },
} as const;

const inputOf = ({ input }: Scenario, fields: Fields) => {
  const { typed } = decodeSearchParams(fields, pairsOf(input));
  const checked = checkTyped(fields, [], typed);
  return checked.ok ? checked.input : undefined;
};

/** What every case of the draft looks like that fits a rule: a calculator and a checker may share the id. */
const calculated = async (scenario: Scenario, locale: Locale) => {
  const loaded = await loadCalculator(scenario.rule, locale);
  const input = loaded && inputOf(scenario, loaded.rule.fields);
  if (loaded === undefined || input === undefined) return undefined;
  const { rule, parameters, contextOn } = loaded;
  const context = contextOn(day);
  const answer = rule.run(input, parameters);
  return {
    status: answer.status,
    page: renderToStaticMarkup(
      <AnswerView
        calculator={rule}
        answer={answer}
        comparison={undefined}
        queryFor={() => ''}
        context={context}
      />,
    ),
    live: renderToStaticMarkup(<LiveFigures answer={answer} headline={rule.headline} context={context} />),
  };
};

const checkedPage = async (scenario: Scenario, locale: Locale) => {
  const loaded = await loadChecker(scenario.rule, locale);
  const input = loaded && inputOf(scenario, loaded.rule.fields);
  if (loaded === undefined || input === undefined) return undefined;
  const verdict = loaded.rule.run(input, loaded.parameters);
  return renderToStaticMarkup(<VerdictView verdict={verdict} context={loaded.contextOn(day)} />);
};

describe.each(['zh-Hans', 'zh-Hant'] as const)('in %s', (locale) => {
  const { banner, mark, closing } = words[locale];

  test.each(scenarios)('the answer to a case of the draft says so first: $id', async (scenario) => {
    const page = (await calculated(scenario, locale))?.page ?? (await checkedPage(scenario, locale)) ?? '';
    expect(page).toContain(banner);
    expect(page).toContain(closing);
    const text = page.replaceAll(/<[^>]*>/g, '');
    expect(text.indexOf(banner)).toBe(0);
  });

  test('so does the line that shows the figures while one types', async () => {
    const answers = await Promise.all(scenarios.map((scenario) => calculated(scenario, locale)));
    const lines = answers.flatMap((found) => (found?.status === 'computed' ? [found.live] : []));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.replaceAll(/<[^>]*>/g, '').indexOf(mark)).toBe(0);
  });

  test('every rule of the draft names it in its title and its description', async () => {
    const loaded = [
      ...(await Promise.all(Object.keys(calculators).map((id) => loadCalculator(id, locale)))),
      ...(await Promise.all(Object.keys(checkers).map((id) => loadChecker(id, locale)))),
    ];
    const drafts = loaded.filter((rule) => rule?.notice.kind === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) {
      const { title, description } = draft?.contextOn(day).rule ?? {};
      const [name = ''] = mark.split(' ');
      expect(title).toContain(name);
      expect(description).toContain(name);
    }
  });
});

test.each([
  ['2022-12-31', '还没有施行（2023-01-01 起）', '文件还没有施行：下面说的要到 2023-01-01 以后才算数。'],
  ['2023-01-01', null, null],
  ['2027-12-31', null, null],
  ['2028-01-01', '已于 2027-12-31 到期', '文件已于 2027-12-31 到期：下面只是到期以前的算法。'],
])('seen on %s, a notice of 2023 to 2027 is marked %s', async (asOf, mark, banner) => {
  const loaded = await loadCalculator('jinan-outpatient', 'zh-Hans');
  expect(loaded?.contextOn(asOf)).toMatchObject({ mark, banner, qualification: null });
});
