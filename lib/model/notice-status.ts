import type { CalendarDate } from '@/lib/model/calendar-date';
import type { NoticeMeta } from '@/lib/model/notice-meta';

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
export function noticeStatusOn(notice: DatedNotice, asOf: CalendarDate): NoticeStatus {
  if (notice.kind === 'draft') return 'draft';
  const start = notice.effective ?? notice.issued;
  if (start !== null && asOf < start) return 'not-yet';
  if (notice.ends !== null) return asOf > notice.ends ? 'expired' : 'in-force';
  if (notice.arrangementsOfYear === null) return 'no-expiry-printed';
  return asOf > `${notice.arrangementsOfYear}-12-31` ? 'past-year' : 'in-force';
}
