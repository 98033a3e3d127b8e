import type { DerivedFigure } from '@/lib/model/derived-figure';
import { equationsIn } from '@/lib/words/equations-in';
import type { Passage } from '@/lib/words/passage';

/** A figure said to come from others, and the key that says so. */
export type Claim = DerivedFigure & { readonly path: readonly PropertyKey[] };

/** Every figure a passage derives: those declared under `derived`, then those its words derive in an equation. */
export function claimsOf({ path, parts, derived }: Passage): Claim[] {
  const declared = derived.map((entry, index) => ({ ...entry, path: [...path, 'derived', index] }));
  const shown = parts.flatMap((part) =>
    equationsIn(part.text).map((equation) => ({ ...equation, path: part.path })),
  );
  return [...declared, ...shown];
}
