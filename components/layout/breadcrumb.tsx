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
      <ol className="crumbs">
        {crumbs.map(({ path, label }) => (
          <li key={path}>
            <a href={inLocale(locale, path)}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
