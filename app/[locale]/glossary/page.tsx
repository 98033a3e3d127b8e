import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { pageMetadata } from '@/app/joins/page-metadata';
import { seenToday } from '@/app/joins/seen-today';
import { termPlaces } from '@/app/joins/term-places';
import { TermEntry } from '@/components/glossary/term-entry';
import { PageShell } from '@/components/layout/page-shell';
import { JumpLinks } from '@/components/notice/jump-links';
import { loadGlossary } from '@/lib/content/load-glossary';
import { localiseTerm } from '@/lib/content/localise-term';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { glossaryPath } from '@/lib/links/glossary-path';
import { termGroups } from '@/lib/model/glossary';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { title, lead } = messagesOf(locale).glossary;
  return pageMetadata({ locale, path: glossaryPath(), title, description: lead });
};

export default async function GlossaryPage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('glossary');
  const terms = loadGlossary().map((term) => localiseTerm(term, locale));
  const places = termPlaces(locale);
  return (
    <PageShell locale={locale} path={glossaryPath()} seen={seenToday()}>
      <div className="max-w-measure py-6">
        <h1>{t('title')}</h1>
        <p className="mt-3">{t('lead')}</p>
        <JumpLinks
          jumps={termGroups.map((group) => ({ id: `group-${group}`, label: t(`groups.${group}`) }))}
        />
        {termGroups.map((group) => (
          <section key={group} id={`group-${group}`} className="pt-8">
            <h2 className="mb-3">{t(`groups.${group}`)}</h2>
            {terms
              .filter((term) => term.group === group)
              .map((term) => (
                <TermEntry
                  key={term.id}
                  term={term}
                  places={places.get(term.id) ?? []}
                  words={messagesOf(locale).glossary}
                />
              ))}
          </section>
        ))}
      </div>
    </PageShell>
  );
}
