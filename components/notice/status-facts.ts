import type { StatusFacts } from '@/components/notice/status-text';
import type { NoticeMeta } from '@/lib/model/notice-meta';
import { noticeStatusOn } from '@/lib/model/notice-status';
import type { SeenOn } from '@/lib/model/viewing-day';

/** The status of a notice on a day, with the dates that its words name. */
export const statusFacts = (notice: NoticeMeta, asOf: SeenOn): StatusFacts => ({
  status: noticeStatusOn(notice, asOf),
  issued: notice.issued,
  effective: notice.effective,
  ends: notice.ends,
  year: notice.arrangementsOfYear,
});
