import 'server-only';

import { type Scope, type ScopePart, scopeParts } from '@/lib/model/scope';

type Words = { readonly official: (text: string) => string; readonly own: (text: string) => string };

const localisePart = (part: ScopePart | null, { official, own }: Words): ScopePart | null => {
  if (part === null || typeof part === 'string') return part === null ? null : official(part);
  return { ...part, says: own(part.says), words: official(part.words) };
};

/** The scope of a figure in one script: words of the clause converted as official ones, ours as ours. */
export const localiseScope = (scope: Scope, words: Words): Scope => ({
  ...scope,
  ...Object.fromEntries(scopeParts.map((name) => [name, localisePart(scope[name], words)])),
  note: scope.note === null ? null : words.own(scope.note),
});
