import { getRequestConfig } from 'next-intl/server';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

/** next-intl's request configuration: dates are calendar dates in China. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf(await requestLocale);
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' };
});
