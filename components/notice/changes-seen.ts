import type { Change } from '@/lib/model/explanation';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import { noticeStatusOn } from '@/lib/model/notice-status';
import type { ViewingDay } from '@/lib/model/viewing-day';

/** A change, and the message that says what its new figure is on the day of viewing. */
export type ChangeSeen = { readonly change: Change; readonly after: ReturnType<typeof afterKey> };

/** What to call the new figure on that day: one whose time is over, has not come or is not said, is not "now". */
const afterKey = ({ from, until }: Change, notice: LocalisedNotice, seen: ViewingDay) => {
  const status = noticeStatusOn(notice, seen);
  if (status === 'draft') return 'changesAfterDraft';
  if (status === 'expired' || status === 'past-year') return 'changesAfterPast';
  if (until !== null && seen.isAfter(until)) return 'changesAfterPast';
  if (from === null || status === 'no-expiry-printed') return 'changesAfterUndated';
  return seen.isBefore(from) ? 'changesAfterLater' : 'changesAfter';
};

/** What changes by a notice, seen on a day. */
export const changesSeen = (notice: LocalisedNotice, seen: ViewingDay): ChangeSeen[] =>
  notice.explanation.changes.map((change) => ({ change, after: afterKey(change, notice, seen) }));
