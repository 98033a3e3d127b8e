import type { NoticeMeta } from '@/lib/model/notice-meta';
import { type SeenOn, toCompare } from '@/lib/model/viewing-day';

/** Whether a notice holds on a day; `past-year` for arrangements of a year that is over. */
export type NoticeStatus = 'in-force' | 'not-yet' | 'expired' | 'past-year' | 'no-expiry-printed' | 'draft';

/**
 * Whether a notice of this status holds, or prints no end at which it would have ceased to; not a draft, and not one that
 * is still to come or is over.
 */
export function isHolding(status: NoticeStatus): status is 'in-force' | 'no-expiry-printed' {
  return status === 'in-force' || status === 'no-expiry-printed';
}

type DatedNotice = Pick<NoticeMeta, 'kind' | 'issued' | 'effective' | 'ends' | 'arrangementsOfYear'>;

/**
 * The status of a notice on a day in China. First and last day count as in force. A draft is a draft
 * on every day; arrangements of a year hold through its 31 December.
 */
export function noticeStatusOn(notice: DatedNotice, asOf: SeenOn): NoticeStatus {
  const day = toCompare(asOf);
  if (notice.kind === 'draft') return 'draft';
  const start = notice.effective ?? notice.issued;
  if (start !== null && day.isBefore(start)) return 'not-yet';
  if (notice.ends !== null) return day.isAfter(notice.ends) ? 'expired' : 'in-force';
  if (notice.arrangementsOfYear === null) return 'no-expiry-printed';
  return day.isAfter(`${notice.arrangementsOfYear}-12-31`) ? 'past-year' : 'in-force';
}
