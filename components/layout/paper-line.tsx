import { useTranslations } from 'next-intl';
import { lastDayBefore } from '@/components/layout/last-day-before';
import type { CalendarDate } from '@/lib/model/calendar-date';

/**
 * On paper only: until when the page holds, where that is known; with a script also the day it was printed, written behind
 * the words of `data-printed` by components/comforts/date-paper.ts.
 */
export const PaperLine = ({ until }: { readonly until: CalendarDate | undefined }) => {
  const t = useTranslations('site');
  return (
    <p className="paper" data-printed={t('printed')}>
      {until === undefined ? '' : t('holdsUntil', { date: lastDayBefore(until) })}
    </p>
  );
};
