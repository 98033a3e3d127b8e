import type { AnswerContext } from '@/components/answer/answer-context';
import { inLocale } from '@/lib/links/in-locale';
import { citedClausePath } from '@/lib/links/notice-path';
import type { Citation } from '@/lib/model/citation';

type Cited = { readonly citations: readonly Citation[]; readonly context: AnswerContext };

/** Each different citation once, in order. */
const differentOnes = (citations: readonly Citation[]): [string, Citation][] => [
  ...new Map(citations.map((citation) => [`${citation.clause}|${citation.quote}`, citation])),
];

const ClauseLink = ({ clause, context }: { clause: string; context: AnswerContext }) => (
  <a href={inLocale(context.locale, citedClausePath(clause))} className="inline-flex min-h-10 items-center">
    {context.places[clause] ?? clause}
  </a>
);

/** The clauses that something rests on, each a link, with their very words. */
export const CitationNotes = ({ citations, context }: Cited) => (
  <div className="text-base text-quiet">
    {differentOnes(citations).map(([key, { clause, quote }]) => (
      <p key={key}>
        <ClauseLink clause={clause} context={context} />
        <q className="ml-2">{quote}</q>
      </p>
    ))}
  </div>
);

/** The same with the words one tap away, where many stand below each other; on paper they are unfolded. */
export const FoldedCitations = ({ citations, context }: Cited) => {
  const { rules, answer } = context.words;
  return differentOnes(citations).map(([key, { clause, quote }]) => (
    <details key={key} className="text-base text-quiet">
      <summary className="flex min-h-10 w-fit items-center text-accent underline underline-offset-4 print:no-underline">
        {`${rules.basis} ${context.places[clause] ?? clause}`}
      </summary>
      <p className="border-l-4 border-line pl-3">
        <q>{quote}</q>{' '}
        <a
          href={inLocale(context.locale, citedClausePath(clause))}
          className="inline-flex min-h-10 items-center print:hidden"
        >
          {answer.clauseLink}
        </a>
      </p>
    </details>
  ));
};
