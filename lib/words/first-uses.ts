import type { Term } from '@/lib/model/glossary';
import type { TermUse } from '@/lib/model/term-use';

type Forms = Pick<Term, 'id' | 'term' | 'forms' | 'except'>;

/** The first use of each term in a Simplified text, in order. Of forms that overlap the first counts, of those that begin together the longest. */
export function firstUses(text: string, terms: readonly Forms[]): TermUse[] {
  const written = terms.flatMap(({ id, term, forms, except }) => [
    ...[term, ...forms].map((form) => ({ form, id })),
    ...except.map((form) => ({ form, id: null })),
  ]);
  const longestFirst = written.toSorted((one, other) => other.form.length - one.form.length);
  const uses: TermUse[] = [];
  let start = 0;
  while (start < text.length) {
    const found = longestFirst.find(({ form }) => text.startsWith(form, start));
    const end = start + (found?.form.length ?? 1);
    const id = found?.id ?? null;
    if (id !== null && !uses.some((use) => use.id === id)) uses.push({ id, start, end });
    start = end;
  }
  return uses;
}
