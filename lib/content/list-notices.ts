import 'server-only';

import { contentRoot } from '@/lib/content/content-root';
import { listNoticeIds } from '@/lib/content/list-notice-ids';
import { loadNotice } from '@/lib/content/load-notice';
import { readPublishedClauses } from '@/lib/content/read-published-clauses';
import { refuseFaults } from '@/lib/content/refuse-faults';
import type { Notice } from '@/lib/model/notice';

/**
 * All notices: drafts last, otherwise the most recently issued first, ties by id. Refuses, like
 * `loadNotice`, any fault in any of them, and a published clause whose notice is gone.
 */
export function listNotices(root: string = contentRoot()): Notice[] {
  const ids = listNoticeIds(root);
  const orphans = readPublishedClauses(root).filter(({ notice }) => !ids.includes(notice));
  const problem = 'is printed on paper but its notice is gone; put the notice back';
  refuseFaults(
    orphans.map(({ notice, clause, line, file }) => ({ file, line, key: `${notice}/${clause}`, problem })),
  );
  return ids.map((id) => loadNotice(id, root)).sort(compareNotices);
}

function compareNotices(one: Notice, other: Notice): number {
  if (one.kind !== other.kind) return one.kind === 'draft' ? 1 : -1;
  const [issued, otherIssued] = [one.issued ?? '', other.issued ?? ''];
  if (issued !== otherIssued) return issued > otherIssued ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
