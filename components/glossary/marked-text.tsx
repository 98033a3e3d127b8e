import { piecesOf } from '@/components/glossary/pieces-of';
import { markId, noteId } from '@/lib/links/glossary-path';
import type { TermMark } from '@/lib/model/term-use';

type Marked = { readonly text: string; readonly marks: readonly TermMark[] };

/**
 * A text whose terms lead to their notes: by a tap, by keyboard, and in a few words under the mouse. Links and nothing
 * more, so that the words are copied, printed and read aloud as they are.
 */
export const MarkedText = ({ text, marks }: Marked) =>
  piecesOf(text, marks).map(({ text: words, start, mark }) =>
    mark === null ? (
      words
    ) : (
      <a
        key={start}
        href={`#${noteId(mark.id)}`}
        id={mark.isAnchor ? markId(mark.id) : undefined}
        title={mark.meaning}
        className="term"
      >
        {words}
      </a>
    ),
  );
