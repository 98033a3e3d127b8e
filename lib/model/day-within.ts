import type { CalendarDate } from '@/lib/model/calendar-date';
import type { NoticeMeta } from '@/lib/model/notice-meta';

type Dated = Pick<NoticeMeta, 'issued' | 'effective' | 'ends' | 'arrangementsOfYear'>;

/** The day on which a notice is asked: that of viewing, or its first or last day where it does not reach there. */
export const dayWithin = (
  { issued, effective, ends, arrangementsOfYear }: Dated,
  asOf: CalendarDate,
): CalendarDate => {
  const first = effective ?? issued ?? asOf;
  const last = ends ?? (arrangementsOfYear === null ? asOf : `${arrangementsOfYear}-12-31`);
  if (asOf < first) return first;
  return asOf > last ? last : asOf;
};
