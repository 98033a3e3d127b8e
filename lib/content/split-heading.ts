import 'server-only';

/** Where the parts of an entry stand in its words. Offsets hold in both scripts, which have the same length. */
export type HeadingSpan = {
  /** As printed, or null where none is. */
  readonly number: string | null;
  readonly headingStart: number;
  readonly headingEnd: number;
  readonly bodyStart: number;
  /** The heading ends in a 。 instead of its line. */
  readonly runIn: boolean;
};

/** Splits the words of a numbered entry into printed number, heading (to the first 。 of its line, else the whole line) and body. */
export function splitHeading(text: string): HeadingSpan {
  const number =
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[1-9]\d*\.)/.exec(text)?.[0] ?? null;
  const headingStart = number?.length ?? 0;
  const lineEnd = text.includes('\n') ? text.indexOf('\n') : text.length;
  const stop = text.indexOf('。');
  const runIn = stop >= 0 && stop < lineEnd;
  const headingEnd = runIn ? stop : lineEnd;
  return { number, headingStart, headingEnd, bodyStart: Math.min(headingEnd + 1, text.length), runIn };
}
