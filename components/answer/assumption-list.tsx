import type { AnswerContext } from '@/components/answer/answer-context';
import { assumptionText } from '@/components/answer/assumption-text';
import { CitationNotes } from '@/components/answer/citation-notes';
import type { Assumption } from '@/lib/model/answer';

type List = { readonly assumptions: readonly Assumption[]; readonly context: AnswerContext };

/** What we took for granted where the text is open: short, with its clause, below the answer. */
export const AssumptionList = ({ assumptions, context }: List) => {
  if (assumptions.length === 0) return null;
  const { answer } = context.words;
  return (
    <section>
      <h2>{answer.assumptionsTitle}</h2>
      <p className="max-w-measure text-base text-quiet">{answer.assumptionsLead}</p>
      <ul className="max-w-measure list-disc space-y-2 pl-6 marker:text-accent">
        {assumptions.map((assumption) => (
          <li key={assumption.id}>
            {assumptionText(assumption, context)}
            <CitationNotes citations={assumption.citations} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
};
