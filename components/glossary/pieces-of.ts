import type { TermMark } from '@/lib/model/term-use';

/** A stretch of a text, with its mark where it is a term. */
export type Piece = { readonly text: string; readonly start: number; readonly mark: TermMark | null };

/** A text cut at its marks; the pieces joined are the text. Marks come in order and do not overlap. */
export const piecesOf = (text: string, marks: readonly TermMark[]): Piece[] => {
  const pieces = marks.flatMap((mark, index) => {
    const before = marks[index - 1]?.end ?? 0;
    return [
      { text: text.slice(before, mark.start), start: before, mark: null },
      { text: text.slice(mark.start, mark.end), start: mark.start, mark },
    ];
  });
  const rest = marks.at(-1)?.end ?? 0;
  return [...pieces, { text: text.slice(rest), start: rest, mark: null }].filter(
    ({ text: part }) => part !== '',
  );
};

/** The lines of a text with the marks in each, counted from the start of the line. */
export const markedLines = (
  text: string,
  marks: readonly TermMark[],
): { readonly line: string; readonly marks: readonly TermMark[] }[] => {
  const lines = text.split('\n');
  return lines.map((line, index) => {
    const start = lines.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
    const own = marks.filter((mark) => mark.start >= start && mark.end <= start + line.length);
    return {
      line,
      marks: own.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    };
  });
};
