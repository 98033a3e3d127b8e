import { computedValue } from '@/app/joins/computed-value';
import type { FoundLine } from '@/components/finder/found-lines';
import { figureText } from '@/components/notice/figure-text';
import { scopeText } from '@/components/notice/scope-text';
import { answersOf } from '@/lib/forms/answers-of';
import type { Person } from '@/lib/forms/find-entitlements';
import { type Case, mergeAlike } from '@/lib/forms/merge-alike';
import { namesIn, typedFor } from '@/lib/forms/typed-for';
import { messagesOf } from '@/lib/i18n/messages-of';
import { commonScope } from '@/lib/model/common-scope';
import type { Entitlement, EntitlementRule, Show, TypedFor } from '@/lib/model/entitlement';
import type { FinderQuestion } from '@/lib/model/finder-question';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { Figure } from '@/lib/model/parameter';
import { scopeOf } from '@/lib/model/scope';

type Asked = {
  readonly notice: LocalisedNotice;
  readonly person: Person;
  /** The day on which the notice is asked. */
  readonly day: string;
  /** In the script of the notice. */
  readonly questions: readonly FinderQuestion[];
  readonly nameOfDisease: (id: string) => string;
};

/** The lines of one entitlement, and the questions on which any of their figures depends. */
export type FoundLines = { readonly lines: readonly FoundLine[]; readonly asks: readonly string[] };

const figureOn = (id: string, { notice, day }: Asked): Figure | undefined =>
  notice.parameters.figures.find(
    (figure) => figure.id === id && (figure.from ?? day) <= day && (figure.to ?? day) >= day,
  );

/** What is asked of a rule for a show: what its entitlement fills in, and what it adds. */
const ruleOf = (show: Show, { rule }: Entitlement): Omit<EntitlementRule, 'input'> & { input: TypedFor } => {
  const named = show.rule ?? rule;
  if (named === null) throw new RangeError('a result without a rule');
  return { ...named, input: show.rule === undefined ? { ...rule?.input, ...show.input } : show.input };
};

type Answers = Readonly<Record<string, readonly string[]>>;

/** What each question, and the disease, may come to for the person. */
const answersIn = (input: TypedFor, { person, questions }: Asked): Answers =>
  Object.fromEntries(
    namesIn(input).flatMap((name): [string, readonly string[]][] => {
      if (name === 'disease') return [[name, person.diseases]];
      const question = questions.find(({ id }) => id === name);
      return question === undefined ? [] : [[name, answersOf(question, person).options]];
    }),
  );

/** Every combination of one answer to each. */
const combine = (answers: Answers): readonly Readonly<Record<string, string>>[] =>
  Object.entries(answers).reduce<readonly Readonly<Record<string, string>>[]>(
    (cases, [name, options]) =>
      cases.flatMap((each) => options.map((option) => ({ ...each, [name]: option }))),
    [{}],
  );

type Computed = Case & { readonly figures: readonly string[] };

const computeCases = async (show: Show, entitlement: Entitlement, asked: Asked): Promise<Computed[]> => {
  const { input, ...rule } = ruleOf(show, entitlement);
  const { notice, person, day } = asked;
  const cases = await Promise.all(
    combine(answersIn(input, asked)).map(async (answers) => {
      const typed = typedFor(input, { person, day, disease: answers.disease, answers });
      const { result = '', words } = show;
      const value = await computedValue({ rule, typed, result, words, locale: notice.locale });
      if (value === undefined || value.text === '') return [];
      const one = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, [answer]]));
      return [{ answers: one, ...value }];
    }),
  );
  return cases.flat();
};

const unsaid = (asked: Asked): Asked => ({ ...asked, person: { ...asked.person, answers: {} } });

/** Which questions make a difference: those of whose answers not all come to the same. */
const deciding = (cases: readonly Case[], { questions }: Asked): readonly string[] => {
  const merged = mergeAlike(cases);
  return questions
    .filter(({ id, options }) =>
      merged.some(
        ({ answers }) => answers[id] !== undefined && answers[id].length < Object.keys(options).length,
      ),
    )
    .map(({ id }) => id);
};

/** The answers that tell a case from others, in words. */
const labelsOf = ({ answers }: Case, decides: readonly string[], asked: Asked): readonly string[] =>
  Object.entries(answers).flatMap(([name, given]) => {
    if (name === 'disease') return [given.map(asked.nameOfDisease).join('；')];
    const question = asked.questions.find(({ id }) => id === name);
    if (question === undefined || !decides.includes(name)) return [];
    if (!answersOf(question, asked.person).isAsked) return [];
    return [given.map((option) => question.options[option] ?? option).join('；')];
  });

const scopeFor = (figures: readonly string[], { notice }: Asked): string | undefined => {
  const scope = commonScope(figures.flatMap((id) => scopeOf(notice.parameters.scopes, id) ?? []));
  return scope === undefined ? undefined : scopeText(scope, messagesOf(notice.locale));
};

const whatOf = (show: Show, figures: readonly Figure[]): string =>
  show.what ?? figures.find(({ id }) => id === show.figures[0])?.what ?? '';

const figureLine = (show: Show, asked: Asked): FoundLines => {
  const [id = ''] = show.figures;
  const figure = figureOn(id, asked);
  if (figure === undefined) return { lines: [], asks: [] };
  const text = figureText(figure, messagesOf(asked.notice.locale));
  const what = whatOf(show, asked.notice.parameters.figures);
  return { lines: [{ what, rows: [{ labels: [], text }], scope: scopeFor([id], asked) }], asks: [] };
};

const computedLine = async (show: Show, entitlement: Entitlement, asked: Asked): Promise<FoundLines> => {
  const decides = deciding(await computeCases(show, entitlement, unsaid(asked)), asked);
  const cases = await computeCases(show, entitlement, asked);
  if (cases.length === 0) return { lines: [], asks: decides };
  const rows = mergeAlike(cases).map((each) => ({ labels: labelsOf(each, decides, asked), text: each.text }));
  const used = show.figures.filter((id) => cases.some(({ figures }) => figures.includes(id)));
  const what = whatOf(show, asked.notice.parameters.figures);
  return { lines: [{ what, rows, scope: scopeFor(used, asked) }], asks: decides };
};

/** Whether a show is for somebody: each question that it depends on is answered so, or not at all. */
const isFor = (show: Show, { person, questions }: Asked): boolean =>
  Object.entries(show.when).every(([name, answer]) => {
    const question = questions.find(({ id }) => id === name);
    return question !== undefined && answersOf(question, person).options.includes(answer);
  });

const isPossible = (show: Show, asked: Asked): boolean => isFor(show, unsaid(asked));

const lineOf = async (show: Show, entitlement: Entitlement, asked: Asked): Promise<FoundLines> => {
  if (!isPossible(show, asked)) return { lines: [], asks: [] };
  const asksFirst = Object.keys(show.when);
  if (!isFor(show, asked)) return { lines: [], asks: asksFirst };
  const found =
    show.result === undefined ? figureLine(show, asked) : await computedLine(show, entitlement, asked);
  return { ...found, asks: [...asksFirst, ...found.asks] };
};

/**
 * What an entitlement comes to for a person: each figure as its rule computes it from what they said, one row for each answer
 * that they have not given and that makes a difference; and the questions that do.
 */
export const foundLines = async (entitlement: Entitlement, asked: Asked): Promise<FoundLines> => {
  const found = await Promise.all(entitlement.shows.map((show) => lineOf(show, entitlement, asked)));
  const asks = [...new Set(found.flatMap((line) => line.asks))];
  const isAsked = (id: string) => {
    const question = asked.questions.find((each) => each.id === id);
    return question !== undefined && answersOf(question, asked.person).isAsked;
  };
  return { lines: found.flatMap(({ lines }) => lines), asks: asks.filter(isAsked) };
};
