import type { AnswerContext } from '@/components/answer/answer-context';
import { CitationNotes } from '@/components/answer/citation-notes';

/** Over every answer of a notice that does not hold today, also on paper; with the sentence that qualifies the whole notice. */
export const AnswerBanner = ({ context }: { context: AnswerContext }) => {
  const { banner, qualification, words } = context;
  if (banner === null && qualification === null) return null;
  return (
    <div className="border-l-8 border-ink bg-sheet py-2 pl-4">
      {banner !== null && <p className="font-bold">{banner}</p>}
      {qualification !== null && (
        <>
          <p>{words.answer.qualified}</p>
          <CitationNotes citations={[qualification]} context={context} />
        </>
      )}
    </div>
  );
};
