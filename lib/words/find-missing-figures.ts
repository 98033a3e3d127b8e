import type { Passage } from '@/lib/words/passage';
import { statesFigure } from '@/lib/words/states-figure';
import type { WordFinding } from '@/lib/words/word-finding';
import type { WrittenFigure } from '@/lib/words/written-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

/**
 * Figures of the official words that act (money, percents, points, times, ages, counts, dates) and that the passage does
 * not state; what it says under `silent` states nothing. Titles in 《》, the year before a title and numbers of documents name something and do not act.
 */
export function findMissingFigures({ at, path, parts }: Passage, official: string): WordFinding[] {
  const telling = parts.filter((part) => part.path.at(-1) !== 'silent');
  const stated = telling.flatMap(({ text }) => writtenFiguresIn(text));
  const acting = writtenFiguresIn(withoutNames(official)).filter(acts);
  const missing = acting.filter((figure) => !statesFigure(stated, figure)).map(({ written }) => written);
  return [...new Set(missing)].map((words) => ({
    check: 'missing-figure',
    at,
    path,
    words,
    problem: `leaves out ${words}, which the clause says`,
  }));
}

function withoutNames(official: string): string {
  return official.replace(/(?:\d{4}年)?《[^》]*》|〔\d{4}〕\d+号/g, '');
}

function acts(figure: WrittenFigure): boolean {
  return figure.kind === 'date' || !['', '第'].includes(figure.unit);
}
