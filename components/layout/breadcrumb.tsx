import { useTranslations } from 'next-intl';
import { inLocale } from '@/lib/links/in-locale';
import type { Locale } from '@/lib/model/locale';

/** A page above this one; its path stands behind the script's segment. */
export type Crumb = { readonly path: string; readonly label: string };

/** The pages above this one, each a link. */
export const Breadcrumb = ({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) => {
  const t = useTranslations('site');
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t('breadcrumb')} className="print:hidden">
      <ol className="flex flex-wrap text-base">
        {crumbs.map(({ path, label }) => (
          <li key={path} className="after:px-2 after:text-quiet after:content-['›'] last:after:content-none">
            <a href={inLocale(locale, path)} className="tap">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
