import { useTranslations } from 'next-intl';
import { otherLocale } from '@/lib/i18n/locale-of';
import { inLocale } from '@/lib/links/in-locale';
import type { Locale } from '@/lib/model/locale';

/** A plain link to the same path and query in the other script. `data-script-switch` lets a form keep what is being typed. */
export const ScriptSwitch = ({ locale, path }: { locale: Locale; path: string }) => {
  const t = useTranslations('site');
  const other = otherLocale(locale);
  return (
    <a
      href={inLocale(other, path)}
      hrefLang={other}
      lang={other}
      data-script-switch=""
      aria-label={t('otherScriptLabel')}
      className="script"
    >
      {t('otherScript')}
    </a>
  );
};
