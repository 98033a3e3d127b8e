import 'server-only';

import type { ContentFault } from '@/lib/content/content-error';
import { numeralValue } from '@/lib/content/numeral-value';
import type { Source, SourceEntry } from '@/lib/content/parse-source';
import { refuseFaults } from '@/lib/content/refuse-faults';
import { splitHeading } from '@/lib/content/split-heading';
import type { Clause } from '@/lib/model/clause';
import type { LocalisedText } from '@/lib/model/locale';

/**
 * Joins the entries of both scripts into clauses with number and heading. Refuses scripts whose ids
 * or lengths differ, and a number that is neither printed nor restored or does not agree with its id.
 */
export function buildClauses(
  simplified: Source,
  traditional: Source,
  restored: Readonly<Record<string, string>>,
): Clause[] {
  refuseFaults(faultsBetween(simplified, traditional));
  const clauses = simplified.entries.map((entry, index) => {
    const source = { 'zh-Hans': entry.text, 'zh-Hant': traditional.entries[index]?.text ?? '' };
    return isNumbered(entry.id)
      ? numberedClause(entry.id, source, restored[entry.id])
      : plainClause(entry.id, source);
  });
  refuseFaults(
    simplified.entries.flatMap((entry, index) => numberFaults(entry, clauses[index], simplified.name)),
  );
  return clauses;
}

function isNumbered(id: string): boolean {
  return /^[\d-]+$/.test(id);
}

function plainClause(id: string, source: LocalisedText): Clause {
  return { id, number: null, numberRestored: false, heading: null, runIn: false, body: source, source };
}

function numberedClause(id: string, source: LocalisedText, restored: string | undefined): Clause {
  const { number, headingStart, headingEnd, bodyStart, runIn } = splitHeading(source['zh-Hans']);
  const cut = (from: number, to?: number): LocalisedText => ({
    'zh-Hans': source['zh-Hans'].slice(from, to),
    'zh-Hant': source['zh-Hant'].slice(from, to),
  });
  const numberRestored = number === null && restored !== undefined;
  return {
    id,
    number: number ?? restored ?? null,
    numberRestored,
    heading: cut(headingStart, headingEnd),
    runIn,
    body: cut(bodyStart),
    source,
  };
}

function faultsBetween(simplified: Source, traditional: Source): ContentFault[] {
  const count = Math.max(simplified.entries.length, traditional.entries.length);
  const first = Array.from({ length: count }, (_, index) => index).find((index) =>
    differ(simplified.entries[index], traditional.entries[index]),
  );
  if (first === undefined) return [];
  const here = traditional.entries[first];
  const expected = simplified.entries[first]?.id ?? 'no further entry';
  const problem = `does not match ${simplified.name} (${expected}); freeze the Traditional text again`;
  return [{ file: traditional.name, line: here?.line ?? 1, key: here?.id ?? '', problem }];
}

function differ(one: SourceEntry | undefined, other: SourceEntry | undefined): boolean {
  return one?.id !== other?.id || one?.text.length !== other?.text.length;
}

function numberFaults(entry: SourceEntry, clause: Clause | undefined, file: string): ContentFault[] {
  if (clause === undefined || !isNumbered(entry.id)) return [];
  const value = numeralValue((clause.number ?? '').replace(/[、（）.]/g, ''));
  if (value === Number(entry.id.split('-').at(-1))) return [];
  const problem = `has the number ${clause.number ?? 'none'}; correct the id, or add a lost number to restoredNumbers in notice.yaml`;
  return [{ file, line: entry.line, key: entry.id, problem }];
}
