import { useTranslations } from 'next-intl';
import { lastDayBefore } from '@/components/layout/last-day-before';
import type { CalendarDate } from '@/lib/model/calendar-date';

/** An empty address is the one the page was asked for. */
const sameAddress = '';

/**
 * Says that the page is old and offers to load it again; hidden until components/comforts/tell-old-page.ts finds that its day
 * is past. What finishes a page (scripts/press/finish-page.mjs) moves the day up to the element of the whole page.
 */
export const OldPageLine = ({ until }: { readonly until: CalendarDate }) => {
  const t = useTranslations('site');
  return (
    <p id="old-page" hidden={true} data-valid-until={until}>
      {t('old', { date: lastDayBefore(until) })}
      <a href={sameAddress}>{t('reload')}</a>
    </p>
  );
};
