import 'server-only';

import { createHash } from 'node:crypto';

import { checkClauseId } from '@/lib/content/check-citation';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import { figuresIn } from '@/lib/content/figures-in';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import type { NoticeMeta } from '@/lib/model/notice-meta';

/** Faults between `notice.yaml` and the clauses: ids that do not exist, a contact's figures, and words that are not those of the restored text. */
export function checkMeta(
  { value: meta, faultAt }: YamlFile<NoticeMeta>,
  clauses: readonly Clause[],
): ContentFault[] {
  const remarks = meta.remarks.flatMap(({ clause }, index) =>
    clause === null ? [] : checkClauseId(clauses, clause, ['remarks', index, 'clause'], faultAt),
  );
  const restored = Object.keys(meta.restoredNumbers).flatMap((id) =>
    checkClauseId(clauses, id, ['restoredNumbers', id], faultAt),
  );
  const unique = checkUniqueIds(meta.remarks, ['remarks'], faultAt);
  return [
    ...remarks,
    ...restored,
    ...unique,
    ...checkContact(meta, clauses, faultAt),
    ...checkWords(meta, clauses, faultAt),
  ];
}

function checkContact({ contact }: NoticeMeta, clauses: readonly Clause[], faultAt: FaultAt): ContentFault[] {
  if (contact === null) return [];
  const clause = clauses.find(({ id }) => id === contact.clause);
  if (clause === undefined) return checkClauseId(clauses, contact.clause, ['contact', 'clause'], faultAt);
  const printed = figuresIn(clause.source['zh-Hans']);
  const missing = figuresIn(contact.text).filter((figure) => !printed.includes(figure));
  return missing.map((figure) =>
    faultAt(['contact', 'text'], `${figure} does not stand in clause ${contact.clause}; copy it from there`),
  );
}

function checkWords(
  { restoredSha256 }: NoticeMeta,
  clauses: readonly Clause[],
  faultAt: FaultAt,
): ContentFault[] {
  const words = clauses.map(({ source }) => source['zh-Hans'].replaceAll('\n', '')).join('');
  const actual = createHash('sha256').update(words).digest('hex');
  if (actual === restoredSha256) return [];
  return [
    faultAt(
      ['restoredSha256'],
      `is not that of the words in source.md; undo the edit there, official words are never changed; for a new notice write ${actual}`,
    ),
  ];
}
