import 'server-only';

import type { ContentFault } from '@/lib/content/content-error';
import { refuseFaults } from '@/lib/content/refuse-faults';
import { type ClauseId, clauseIdSchema } from '@/lib/model/clause-id';
import { parentIdOf } from '@/lib/model/clause-tree';

/** One `## id` of a source file. `text` has its lines without blank ones; `line` is that of the id, from 1. */
export type SourceEntry = { readonly id: ClauseId; readonly line: number; readonly text: string };

/** The entries of a source file, and the file's name in messages. */
export type Source = { readonly name: string; readonly entries: readonly SourceEntry[] };

/**
 * Splits a source file into its entries, in order. Refuses words before the first entry, an id that
 * is none or comes twice, one whose parent does not come before it, and an empty entry with nothing below.
 * @param name the file's name in messages
 */
export function parseSource(markdown: string, name: string): SourceEntry[] {
  const lines = markdown.split('\n').map((text, index) => ({ text, line: index + 1 }));
  const heads = lines.filter(({ text }) => text.startsWith('## '));
  const entries = heads.map(({ text, line }, index) => {
    const next = heads[index + 1];
    const words = lines.slice(line, next === undefined ? undefined : next.line - 1);
    return { id: text.slice('## '.length), line, text: joinWords(words) };
  });
  const above = lines.slice(0, (heads[0]?.line ?? lines.length + 1) - 1);
  refuseFaults([
    ...strayFaults(above, name),
    ...entries.flatMap((_, index) => faultsOf(index, entries, name)),
  ]);
  return entries;
}

type Line = { readonly text: string; readonly line: number };

function joinWords(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}

function strayFaults(above: readonly Line[], file: string): ContentFault[] {
  const stray = above.filter(({ text }) => text !== '');
  return stray.map(({ line }) => ({
    file,
    line,
    key: '',
    problem: 'stands before the first "## id"; open an entry above it',
  }));
}

function faultsOf(index: number, entries: readonly SourceEntry[], file: string): ContentFault[] {
  const entry = entries[index];
  if (entry === undefined) return [];
  const problem = problemOf(entry, entries.slice(0, index), entries[index + 1]);
  return problem === undefined ? [] : [{ file, line: entry.line, key: entry.id, problem }];
}

function problemOf(
  entry: SourceEntry,
  before: readonly SourceEntry[],
  next: SourceEntry | undefined,
): string | undefined {
  const { id, text } = entry;
  const parsed = clauseIdSchema.safeParse(id);
  if (!parsed.success) return parsed.error.issues[0]?.message;
  if (before.some((other) => other.id === id)) return 'comes twice; give each entry an id of its own';
  const parent = parentIdOf(id);
  if (parent !== null && !before.some((other) => other.id === parent))
    return `comes without ${parent} before it; add that entry`;
  if (text === '' && next?.id !== `${id}-p1`) return `has no words; write them, or let ${id}-p1 follow`;
  return undefined;
}
