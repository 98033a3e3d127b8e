import { describe, expect, test } from 'vitest';
import { foundLines } from '@/app/joins/found-lines';
import { listFinderQuestions } from '@/app/joins/list-finder-questions';
import { listLocalised, loadLocalised } from '@/app/joins/load-localised';
import { required } from '@/app/joins/required';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { answersOf } from '@/lib/forms/answers-of';
import { checkTyped } from '@/lib/forms/check-typed';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { findEntitlements, type Person } from '@/lib/forms/find-entitlements';
import { namesIn } from '@/lib/forms/typed-for';
import { dayWithin } from '@/lib/model/day-within';
import type { Entitlement, Show } from '@/lib/model/entitlement';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { Situation } from '@/lib/model/situation';
import { calculators, checkers } from '@/lib/rules/catalogue';
import { jsonOfValue } from '@/lib/rules/json-of-value';

const questions = listFinderQuestions('zh-Hans');
const somebody: Person = { insurance: 'employee', situations: [], diseases: [], answers: {} };

type Found = ReturnType<typeof foundLines>;
const before = new WeakMap<Entitlement, Map<string, Found>>();

/** Asked once for each day and person. */
const linesFor = (notice: LocalisedNotice, entitlement: Entitlement, person: Person, asOf: string): Found => {
  const day = dayWithin(notice, asOf);
  const known = before.get(entitlement) ?? new Map<string, Found>();
  before.set(entitlement, known);
  const { insurance, situations, diseases, answers } = person;
  const key = JSON.stringify([day, insurance, situations, diseases, Object.entries(answers).sort()]);
  const found =
    known.get(key) ?? foundLines(entitlement, { notice, person, day, questions, nameOfDisease: (id) => id });
  known.set(key, found);
  return found;
};

const ask = async (noticeId: string, id: string, person: Partial<Person>, asOf = '2026-11-21') => {
  const notice = required(loadLocalised(noticeId, 'zh-Hans'), noticeId);
  const entitlement = required(
    notice.entitlements.find((each) => each.id === id),
    id,
  );
  const { lines } = await linesFor(notice, entitlement, { ...somebody, ...person }, asOf);
  return lines.flatMap(({ rows }) => rows.map(({ text }) => text));
};

describe('what the clauses say of one person', () => {
  const twoDiseases = (answers: Person['answers']) =>
    ask('jining-2021', 'two-diseases', { insurance: 'resident', situations: ['two-diseases'], answers });

  test('60 %, and 600 yuan for both diseases or on insulin, 300 for one of them (jining-2021 3)', async () => {
    const primary = { level: 'level-1' };
    expect(await twoDiseases({ ...primary, condition: 'both' })).toEqual(['60%', '600 元']);
    expect(await twoDiseases({ ...primary, condition: 'diabetes-with-insulin' })).toEqual(['60%', '600 元']);
    expect(await twoDiseases({ ...primary, condition: 'diabetes' })).toEqual(['60%', '300 元']);
    expect(await twoDiseases({ ...primary, condition: 'hypertension' })).toEqual(['60%', '300 元']);
    expect(await twoDiseases(primary)).toEqual(['60%', '300 元', '600 元']);
    expect(await twoDiseases({ level: 'level-3', condition: 'both' })).toEqual([
      '这份文件管不到这个情况',
      '600 元',
    ]);
  });

  test.each(['a2', 'a4', 'a7'])('no deductible for %s (jining-2021 2-2)', async (disease) => {
    const [said] = await ask('jining-2021', 'chronic', { diseases: [disease] });
    expect(said).toBe('没有起付线');
    expect(await ask('jining-2021', 'chronic', { diseases: ['b23'] })).not.toContain('没有起付线');
  });

  test('90 % for pure TCM, 95 % for the retired at a primary institution (jining-2021 4)', async () => {
    const stay = async (person: Partial<Person>, level: string) => {
      const answers = { 'pure-tcm': 'true', level };
      return (await ask('jining-2021', 'tcm-inpatient', { ...person, answers }))[0];
    };
    for (const level of ['level-1', 'level-2', 'level-3']) {
      expect(await stay({ insurance: 'resident', situations: ['tcm'] }, level)).toBe('90%');
      expect(await stay({ situations: ['tcm'] }, level)).toBe('90%');
      const retired = await stay({ situations: ['tcm', 'retired'] }, level);
      expect(retired).toBe(level === 'level-1' ? '95%' : '90%');
    }
  });

  test.each([
    ['2023-06-01', 'employed', '50%', '70%'],
    ['2023-06-01', 'retired', '50%', '70%'],
    ['2023-06-01', 'pre-1949-worker', '55%', '75%'],
    ['2024-01-01', 'employed', '50%', '70%'],
    ['2024-01-01', 'retired', '55%', '75%'],
    ['2026-11-21', 'pre-1949-worker', '60%', '80%'],
  ])('on %s the %s has %s and %s (jinan-2022 1-2)', async (day, worker, atLevel3, below) => {
    const situations: Situation[] = worker === 'employed' ? [] : ['retired'];
    const at = (level: string) =>
      ask('jinan-2022', 'outpatient', { situations, answers: { worker, level } }, day);
    expect(await at('level-3')).toEqual([atLevel3]);
    expect(await at('level-1')).toEqual([below]);
    expect(await at('level-2')).toEqual([below]);
  });

  test('ten points less on a short stay outside the province (jinan-2022 1-5)', async () => {
    const at = (place: string) =>
      ask('jinan-2022', 'outpatient', {
        situations: ['away', 'retired'],
        answers: { worker: 'retired', level: 'level-3', 'jinan-place': place },
      });
    expect(await at('shandong')).toEqual(['55%']);
    expect(await at('outside-registered')).toEqual(['55%']);
    expect(await at('outside-temporary')).toEqual(['45%']);
  });

  test('2.5 % from 70 on (jinan-2022 4-14)', async () => {
    const retired = { situations: ['retired'] } satisfies Partial<Person>;
    expect(await ask('jinan-2022', 'account-retired', { ...retired, answers: { age: '70' } })).toEqual([
      '2.5%',
    ]);
    expect(await ask('jinan-2022', 'account-retired', { ...retired, answers: { age: '69' } })).toEqual([
      '2%',
    ]);
    expect(await ask('jinan-2022', 'account-retired', retired)).toEqual(['2%', '2.5%']);
  });

  test('the cap and the threshold of the day (jinan-2022 1-3, 2-7)', async () => {
    const costly = { situations: ['large-expense'] } satisfies Partial<Person>;
    expect(await ask('jinan-2022', 'outpatient-cap', {}, '2023-12-31')).toEqual(['4500 元']);
    expect(await ask('jinan-2022', 'outpatient-cap', {}, '2024-01-01')).toEqual(['6000 元']);
    expect(await ask('jinan-2022', 'large-expense', costly, '2023-12-31')).toEqual(['8000 元']);
    expect(await ask('jinan-2022', 'large-expense', costly, '2024-01-01')).toEqual(['6000 元']);
  });

  test('nothing to pay for the extremely poor, 320 yuan at most with a subsidy (shandong-2021 1)', async () => {
    const poor = (hardship: string) =>
      ask('shandong-2021', 'contribution', {
        insurance: 'resident',
        situations: ['low-income'],
        answers: { hardship },
      });
    expect(await poor('extreme-poverty')).toEqual(['320 元', '0 元', '580 元']);
    expect(await poor('minimum-living')).toEqual(['320 元', '最多 320 元', '580 元']);
    expect(await ask('shandong-2021', 'contribution', { insurance: 'resident' })).toEqual([
      '320 元',
      '580 元',
    ]);
  });
});

const subsetsOf = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, each) => sets.concat(sets.map((set) => [...set, each])), [[]]);

const namesOf = (entitlement: Entitlement): readonly string[] => [
  ...new Set(
    entitlement.shows.flatMap(({ input, when, rule }) => [
      ...namesIn({ ...(rule === undefined ? entitlement.rule?.input : {}), ...input }),
      ...Object.keys(when),
    ]),
  ),
];

/** Every person of whom anything may be said on which the entitlement could depend. */
const peopleFor = (entitlement: Entitlement): Person[] => {
  const own = questions.filter(({ id }) => namesOf(entitlement).includes(id));
  const matter = [...own.flatMap(({ onlyIf }) => onlyIf ?? []), ...entitlement.situations.slice(0, 1)];
  const answers = own.reduce<Record<string, string>[]>(
    (all, { id, options }) =>
      all.flatMap((each) => [each, ...Object.keys(options).map((option) => ({ ...each, [id]: option }))]),
    [{}],
  );
  const diseases = namesOf(entitlement).includes('disease') ? [[], ['a2'], ['b1'], ['a4', 'b23']] : [[]];
  const everybody = entitlement.insurance.flatMap((insurance) =>
    subsetsOf([...new Set<Situation>([...matter, 'retired'])]).flatMap((situations) =>
      answers.flatMap((said) =>
        diseases.map((ids) => ({ insurance, situations, diseases: ids, answers: said })),
      ),
    ),
  );
  const isSaid = (person: Person) =>
    questions.every((question) => !(question.id in person.answers) || answersOf(question, person).isAsked);
  return everybody.filter((person) => isSaid(person) && findEntitlements([entitlement], person).length > 0);
};

const daysOf = ({ parameters, ends }: LocalisedNotice): string[] => {
  const bounds = parameters.figures.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  return [...new Set([...bounds, ends ?? '2026-11-21', '2030-01-01'])].filter((day) => day >= '2021-09-01');
};

/** The same entitlement with one of its figures only, each made once. */
const oneByOne = (entitlement: Entitlement) =>
  entitlement.shows
    .filter(({ result }) => result !== undefined)
    .map((show) => ({ show, single: { ...entitlement, shows: [show] } }));

/** What is typed for a person who has answered everything; written here a second time. */
const typedOf = (show: Show, entitlement: Entitlement, person: Person, day: string, disease?: string) => {
  const own = show.rule === undefined ? { ...entitlement.rule?.input, ...show.input } : show.input;
  const member = person.situations.includes('retired') ? 'retired' : 'employed';
  const known: Record<string, string | undefined> = {
    ...person.answers,
    today: day,
    month: day.slice(0, 7),
    disease,
    member: person.insurance === 'resident' ? 'resident' : member,
  };
  for (const { id, onlyIf, otherwise } of questions)
    if (onlyIf !== undefined && !person.situations.includes(onlyIf)) known[id] = otherwise;
  const pairs = Object.entries(own).flatMap(([name, typed]) => {
    const said = typeof typed === 'string' ? typed : `@${typed.said}`;
    const plain = said.startsWith('@') ? known[said.slice(1)] : said;
    if (plain === undefined) return [];
    return [[name, typeof typed === 'string' ? plain : (typed.as[plain] ?? plain)]];
  });
  return Object.fromEntries(pairs);
};

/** What the rule computes, straight from the catalogue. */
const ruleSays = async (show: Show, entitlement: Entitlement, notice: LocalisedNotice, typed: object) => {
  const named = required(show.rule ?? entitlement.rule ?? undefined, entitlement.id);
  const rule = required(await { calculators, eligibility: checkers }[named.kind][named.id]?.(), named.id);
  const parameters = ruleParametersOf(notice, rule);
  const checked = checkTyped(fieldsUnder(rule.fields, parameters), rule.conflicts, { ...typed });
  if (!checked.ok) return undefined;
  const answer = rule.run(checked.input, parameters);
  if (answer.status !== 'computed') return answer.status;
  if ('readings' in answer) {
    const value = answer.readings[0].result[show.result ?? ''];
    return value === undefined ? undefined : jsonOfValue(value);
  }
  return answer.details[show.result ?? ''];
};

const inWords = (value: unknown, { words }: Show): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (value === 'not-applicable') return '这份文件管不到这个情况';
  if (words?.[`${value}`] !== undefined) return words[`${value}`];
  if (value === 'not-stated') return '这份文件没有写';
  return typeof value === 'string' && /^\d+\.\d\d$/.test(value)
    ? `${value.replace(/\.00$/, '')} 元`
    : `${Number(value)}%`;
};

const entitlements = listLocalised('zh-Hans').flatMap((notice) =>
  notice.entitlements
    .filter(({ shows }) => shows.length > 0)
    .map((entitlement) => ({ key: `${notice.id}: ${entitlement.id}`, notice, entitlement })),
);

describe.each(entitlements)('$key', ({ notice, entitlement }) => {
  const cases = daysOf(notice).flatMap((asOf) => peopleFor(entitlement).map((person) => ({ asOf, person })));
  const isAnswered = (person: Person) =>
    questions.every(
      (question) =>
        !namesOf(entitlement).includes(question.id) || answersOf(question, person).options.length <= 1,
    );

  test('shows exactly what its rule computes, whatever was said', async () => {
    let compared = 0;
    const singles = oneByOne(entitlement);
    for (const { asOf, person } of cases.filter((each) => isAnswered(each.person))) {
      const day = dayWithin(notice, asOf);
      for (const { show, single } of singles) {
        const { lines } = await linesFor(notice, single, person, asOf);
        const shown = lines.flatMap(({ rows }) => rows.map(({ text }) => text.replace(/^(最多|至少) /, '')));
        const isFor = Object.entries(show.when).every(
          ([name, option]) =>
            answersOf(
              required(
                questions.find(({ id }) => id === name),
                name,
              ),
              person,
            ).options[0] === option,
        );
        const asked = namesIn({ ...entitlement.rule?.input, ...show.input }).includes('disease')
          ? person.diseases
          : [undefined];
        const computed = await Promise.all(
          asked.map((disease) =>
            ruleSays(show, entitlement, notice, typedOf(show, entitlement, person, day, disease)),
          ),
        );
        const expected = isFor ? computed.flatMap((value) => inWords(value, show) ?? []) : [];
        expect(new Set(shown), JSON.stringify({ asOf, person })).toEqual(new Set(expected));
        compared += expected.length;
      }
    }
    if (entitlement.shows.some(({ result }) => result !== undefined)) expect(compared).toBeGreaterThan(0);
  });

  test('shows the figure of the day where it shows one as it stands', async () => {
    for (const show of entitlement.shows.filter(({ result }) => result === undefined)) {
      const single = { ...entitlement, shows: [show] };
      for (const { asOf, person } of cases) {
        const day = dayWithin(notice, asOf);
        const inForce = notice.parameters.figures.filter(
          ({ id, from, to }) => id === show.figures[0] && (from ?? day) <= day && day <= (to ?? day),
        );
        const { lines } = await linesFor(notice, single, person, asOf);
        const shown = lines.flatMap(({ rows }) => rows.map(({ text }) => Number.parseFloat(text)));
        const values = inForce.map(({ value }) => Number(value));
        if (shown.length > 0 || Object.keys(show.when).length === 0) expect(shown).toEqual(values);
      }
    }
  });

  test('of whom has not said shows what each answer would bring, and asks what makes a difference only', async () => {
    const textsOf = async (person: Person, asOf: string) => {
      const { lines } = await linesFor(notice, entitlement, person, asOf);
      return lines.flatMap(({ what, rows }) => rows.map(({ text }) => `${what} ${text}`)).sort();
    };
    for (const { asOf, person } of cases) {
      const { asks } = await linesFor(notice, entitlement, person, asOf);
      for (const question of questions.filter(({ id }) => namesOf(entitlement).includes(id))) {
        const { isAsked } = answersOf(question, person);
        if (!isAsked || person.answers[question.id] !== undefined) continue;
        const unsaid = await textsOf(person, asOf);
        const said = await Promise.all(
          Object.keys(question.options).map((option) =>
            textsOf({ ...person, answers: { ...person.answers, [question.id]: option } }, asOf),
          ),
        );
        expect(new Set(unsaid), question.id).toEqual(new Set(said.flat()));
        if (!asks.includes(question.id)) for (const texts of said) expect(texts).toEqual(unsaid);
      }
    }
  });

  test('says whom, where and which costs each of its figures covers', async () => {
    for (const { asOf, person } of cases) {
      const { lines } = await linesFor(notice, entitlement, person, asOf);
      for (const { what, rows, scope } of lines) {
        expect(what).not.toBe('');
        if (rows.some(({ text }) => /\d/.test(text))) expect(scope, what).toMatch(/^只管：./);
      }
    }
  });
});

test('what is asked is asked for a figure, and what is answered is what the rules take', () => {
  const named = new Set(entitlements.flatMap(({ entitlement }) => namesOf(entitlement)));
  expect(questions.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('the age that is asked is the age of the notice (jinan-2022 4-14)', () => {
  const { parameters } = required(loadLocalised('jinan-2022', 'zh-Hans'), 'jinan-2022');
  const [from] = parameters.figures.filter(({ id }) => id === 'account-older-from-age');
  const age = questions.find(({ id }) => id === 'age');
  expect(Object.keys(age?.options ?? {})).toEqual([`${Number(from?.value) - 1}`, `${from?.value}`]);
});
