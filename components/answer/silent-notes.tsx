import type { AnswerContext } from '@/components/answer/answer-context';
import { inLocale } from '@/lib/links/in-locale';
import { citedClausePath } from '@/lib/links/notice-path';
import type { Answer, Verdict } from '@/lib/model/answer';
import { citedClauses } from '@/lib/rules/cited-clauses';

type Notes = {
  readonly answer: Answer | Verdict;
  readonly context: AnswerContext;
  /** Whether the list of what the calculator leaves open stands on the same page: what that says is not said again. */
  readonly isBesideList?: boolean;
};

/** So many sentences stand open; more are one tap away, and unfolded on paper. */
const mostOpen = 2;

/** What the clauses that an answer rests on leave open, in the words of their explanations. Nothing where they leave nothing open. */
export const SilentNotes = ({ answer, context, isBesideList = false }: Notes) => {
  const { words, silent, locale, places } = context;
  const cited = citedClauses(answer);
  const own = silent
    .filter(({ covers }) => covers.some((clause) => cited.has(clause)))
    .map(({ clause, sentences }) => ({
      clause,
      sentences: sentences.flatMap(({ text, isTold }) => (isTold && isBesideList ? [] : [text])),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  if (own.length === 0) return null;
  const list = (
    <ul className="list-disc space-y-2 pl-6 marker:text-accent">
      {own.map(({ clause, sentences }) => (
        <li key={clause}>
          {sentences.join('')}{' '}
          <a
            href={inLocale(locale, citedClausePath(clause))}
            className="inline-flex min-h-10 items-center text-base"
          >
            {places[clause] ?? clause}
          </a>
        </li>
      ))}
    </ul>
  );
  if (own.flatMap(({ sentences }) => sentences).length <= mostOpen)
    return (
      <section className="max-w-measure" data-silent="">
        <h2>{words.answer.silentTitle}</h2>
        {list}
      </section>
    );
  return (
    <details className="max-w-measure" data-silent="">
      <summary className="flex min-h-thumb w-fit items-center font-bold text-accent underline underline-offset-4">
        {words.answer.silentTitle}
      </summary>
      {list}
    </details>
  );
};
