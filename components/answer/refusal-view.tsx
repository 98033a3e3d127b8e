import { AnswerBanner } from '@/components/answer/answer-banner';
import type { AnswerContext } from '@/components/answer/answer-context';
import { CitationNotes } from '@/components/answer/citation-notes';
import { refusalText } from '@/components/answer/refusal-text';
import { SilentNotes } from '@/components/answer/silent-notes';
import { WhomToAsk } from '@/components/answer/whom-to-ask';
import type { Refusal } from '@/lib/model/answer';

type View = {
  readonly refusal: Refusal;
  /** The rule's own words for some reasons. */
  readonly own: Readonly<Record<string, string>> | undefined;
  readonly context: AnswerContext;
};

/** An answer that is not a sum: why the notice does not reach the case, and whom to ask. Never "no benefit". */
export const RefusalView = ({ refusal, own, context }: View) => {
  const { answer } = context.words;
  return (
    <div className="max-w-measure space-y-3">
      <AnswerBanner context={context} />
      <p className="text-xl font-bold">{answer.refused[refusal.status]}</p>
      <p>{refusalText(refusal, context.words, own)}</p>
      <CitationNotes citations={refusal.citations} context={context} />
      <SilentNotes answer={refusal} context={context} />
      <p>{answer.refusedNote}</p>
      <WhomToAsk words={answer} contact={context.contact} />
    </div>
  );
};
