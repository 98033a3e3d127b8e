import type { DerivedFigure } from '@/lib/model/derived-figure';
import type { Passage } from '@/lib/words/passage';

/** A passage on clause 1 with its headline, its points, and what it derives. */
export function passageWith(
  headline: string,
  points: readonly string[],
  derived: readonly DerivedFigure[] = [],
): Passage {
  const path = ['clauses', '1'];
  const parts = [
    { path: [...path, 'headline'], text: headline },
    ...points.map((text, index) => ({ path: [...path, 'points', index], text })),
  ];
  return { at: 'clauses.1', path, clauses: ['1'], parts, derived };
}
