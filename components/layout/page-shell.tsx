import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from '@/components/layout/breadcrumb';
import { LookButtons } from '@/components/layout/look-buttons';
import { OldPageLine } from '@/components/layout/old-page-line';
import { PaperLine } from '@/components/layout/paper-line';
import { ScriptSwitch } from '@/components/layout/script-switch';
import { inLocale } from '@/lib/links/in-locale';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Locale } from '@/lib/model/locale';
import type { ViewingDay } from '@/lib/model/viewing-day';

type Shell = {
  readonly locale: Locale;
  /** Path behind the script's segment, with the query where the page has one. */
  readonly path: string;
  /** What the page compared with the day, all of it; undefined of a page made at the request, which names its day. */
  readonly seen: ViewingDay | undefined;
  readonly crumbs?: readonly Crumb[];
  readonly children: ReactNode;
};

const sections = ['notices', 'calculators', 'eligibility', 'about'] as const;

const SiteHeader = ({ locale, path }: { locale: Locale; path: string }) => {
  const t = useTranslations('site');
  return (
    <header className="bar">
      <div>
        <a href={inLocale(locale, '/')} className="site-name">
          {t('name')}
        </a>
        <div className="tools">
          <LookButtons />
          <ScriptSwitch locale={locale} path={path} />
        </div>
        <nav aria-label={t('menu')}>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a
                  href={inLocale(locale, `/${section}`)}
                  aria-current={path === `/${section}` ? 'page' : undefined}
                >
                  {t(section)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
};

const SiteFooter = ({ locale, until }: { locale: Locale; until: CalendarDate | undefined }) => {
  const t = useTranslations('site');
  return (
    <footer className="foot">
      <div>
        <p>{t('footer')}</p>
        <PaperLine until={until} />
        <p className="print:hidden">
          <a href={inLocale(locale, '/about')}>{t('footerWhere')}</a>
          <a href={inLocale(locale, '/glossary')}>{t('glossary')}</a>
        </p>
      </div>
    </footer>
  );
};

/** What every page stands in: name, sections, the script switch, and what this site is not. */
export const PageShell = ({ locale, path, seen, crumbs = [], children }: Shell) => {
  const t = useTranslations('site');
  const until = seen?.holdsUntil();
  return (
    <>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <SiteHeader locale={locale} path={path} />
      <main id="main">
        {until !== undefined && <OldPageLine until={until} />}
        <Breadcrumb locale={locale} crumbs={crumbs} />
        {children}
      </main>
      <SiteFooter locale={locale} until={until} />
    </>
  );
};
