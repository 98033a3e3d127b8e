import type { AnswerContext } from '@/components/answer/answer-context';
import { inLocale } from '@/lib/links/in-locale';
import { citedClausePath } from '@/lib/links/notice-path';
import type { Citation } from '@/lib/model/citation';

/** The clause that something rests on, as a link, and its very words. */
export const CitationNote = ({ citation, context }: { citation: Citation; context: AnswerContext }) => (
  <span className="block text-base text-quiet">
    <a
      href={inLocale(context.locale, citedClausePath(citation.clause))}
      className="inline-flex min-h-8 items-center"
    >
      {context.places[citation.clause] ?? citation.clause}
    </a>
    <q className="ml-2">{citation.quote}</q>
  </span>
);

/** Each different citation once, in order. */
export const CitationNotes = ({
  citations,
  context,
}: {
  citations: readonly Citation[];
  context: AnswerContext;
}) => {
  const keyOf = ({ clause, quote }: Citation) => `${clause}|${quote}`;
  const different = new Map(citations.map((citation) => [keyOf(citation), citation]));
  return [...different].map(([key, citation]) => (
    <CitationNote key={key} citation={citation} context={context} />
  ));
};
