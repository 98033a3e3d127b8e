import { type Scope, type ScopePart, scopeParts } from '@/lib/model/scope';

const said = (part: ScopePart | null): string | null =>
  part === null || typeof part === 'string' ? part : part.says;

/** What all of several scopes are limited to alike, with every note; undefined where there is none. */
export const commonScope = (scopes: readonly Scope[]): Scope | undefined => {
  const [first] = scopes;
  if (first === undefined) return undefined;
  const parts = scopeParts.map((name) => {
    const part = scopes.every((scope) => said(scope[name]) === said(first[name])) ? first[name] : null;
    return [name, part] as const;
  });
  const notes = [...new Set(scopes.flatMap(({ note }) => note ?? []))];
  return { ...first, ...Object.fromEntries(parts), note: notes.length === 0 ? null : notes.join(' ') };
};
