import { listNotices } from '@/lib/content/list-notices';
import { loadGlossary } from '@/lib/content/load-glossary';
import type { Notice } from '@/lib/model/notice';

/** A text of ours and where it stands, for the name of what fails. */
export type OwnWords = { readonly at: string; readonly text: string };

/** Every text of ours below a value, with the path that leads to it; official words, ids and days are left out. */
export function textsIn(value: unknown, at: string): OwnWords[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !notOurs.includes(key))
    .flatMap(([key, below]) => textsIn(below, `${at}.${key}`));
}

const notOurs = [
  'quote',
  'words',
  'clause',
  'clauses.0',
  'id',
  'of',
  'is',
  'title',
  'input',
  'expected',
  'rule',
];

/** All our words on one notice: explanation, names and scopes of figures, what the finder says, titles of examples. */
export function ownWordsOn({ id, explanation, parameters, entitlements, scenarios }: Notice): OwnWords[] {
  const { figures, scopes } = parameters;
  return [
    ...textsIn({ explanation, figures, scopes, entitlements }, id),
    ...scenarios.map((scenario) => ({ at: `${id}.${scenario.id}`, text: scenario.title })),
  ];
}

/** All our words in content: on every notice and in the glossary. */
export const allOwnWords = (): OwnWords[] => [
  ...listNotices().flatMap(ownWordsOn),
  ...loadGlossary().flatMap(({ id, meaning, example }) => textsIn({ meaning, example }, id)),
];

/** Outside quotation marks and titles, where official words are repeated. */
export const outsideQuotes = (text: string): string => text.replace(/“[^”]*”|《[^》]*》/g, '');
