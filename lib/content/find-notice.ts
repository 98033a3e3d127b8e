import 'server-only';

import { contentRoot } from '@/lib/content/content-root';
import { listNoticeIds } from '@/lib/content/list-notice-ids';
import { loadNotice } from '@/lib/content/load-notice';
import type { Notice } from '@/lib/model/notice';

/** The notice with an id from outside, such as an address; undefined where there is none. */
export function findNotice(id: string, root: string = contentRoot()): Notice | undefined {
  return listNoticeIds(root).includes(id) ? loadNotice(id, root) : undefined;
}
