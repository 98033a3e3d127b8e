import 'server-only';

import { contentFile } from '@/lib/content/content-file';
import { readContentFile } from '@/lib/content/read-content-file';
import { refuseFaults } from '@/lib/content/refuse-faults';

/** A clause whose address has been given out. `line` is where it stands in the list, from 1. */
export type PublishedClause = {
  readonly notice: string;
  readonly clause: string;
  readonly line: number;
  readonly file: string;
};

/** Reads `published-clauses.txt`, one `notice/clause` a line. Refuses a line that is something else. */
export function readPublishedClauses(root: string): PublishedClause[] {
  const list = contentFile(root, 'published-clauses.txt');
  const rows = readContentFile(list)
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }));
  const filled = rows.filter(({ text }) => text !== '');
  const broken = filled.filter(({ text }) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(text));
  refuseFaults(
    broken.map(({ text, line }) => ({
      file: list.name,
      line,
      key: text,
      problem: 'is not a clause; write notice-id/clause-id',
    })),
  );
  return filled.map(({ text, line }) => {
    const [notice = '', clause = ''] = text.split('/');
    return { notice, clause, line, file: list.name };
  });
}
