import type { AnswerContext, CalculatorContext } from '@/components/answer/answer-context';

/** The same without the lines over the answer, for a part that stands below them. */
export const belowBanner = <Context extends AnswerContext>(context: Context): Context => ({
  ...context,
  banner: null,
  qualification: null,
});

type Named = Readonly<Record<string, string>>;

/** The words for what comes out, each with what goes before; the others as they are. */
const ledBy = (lead: string, words: Named, results: Named): Named =>
  Object.fromEntries(
    Object.entries(words).map(([name, label]) => [name, name in results ? `${lead}${label}` : label]),
  );

/** What surrounds figures of a day that is over: each that comes out says so, wherever it is seen by itself. */
export const pastContext = (context: CalculatorContext): CalculatorContext => {
  const { words, rule } = context;
  const { then, barLabel } = words.answer;
  const { results, steps } = rule;
  return {
    ...belowBanner(context),
    words: { ...words, answer: { ...words.answer, barLabel: `${then}：${barLabel}` } },
    rule: { ...rule, results: ledBy(then, results, results), steps: ledBy(then, steps, results) },
  };
};
