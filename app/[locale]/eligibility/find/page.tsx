import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { contactOf } from '@/app/joins/contact-of';
import { diseasesMeant } from '@/app/joins/diseases-meant';
import { finderFormOf } from '@/app/joins/finder-form-of';
import { foundInNotices } from '@/app/joins/found-in-notices';
import { ownPairs } from '@/app/joins/own-pairs';
import { pageMetadata } from '@/app/joins/page-metadata';
import { pageQuery } from '@/app/joins/page-query';
import { personOf } from '@/app/joins/person-of';
import { todayInChina } from '@/app/joins/today-in-china';
import { WhomToAsk } from '@/components/answer/whom-to-ask';
import { DiseaseChoice } from '@/components/finder/disease-choice';
import { FinderForm } from '@/components/finder/finder-form';
import { FoundGroup } from '@/components/finder/found-group';
import { groupFound } from '@/components/finder/group-found';
import { MoreQuestions } from '@/components/finder/more-questions';
import { StrangeNames } from '@/components/form/strange-names';
import { PageShell } from '@/components/layout/page-shell';
import { loadPlaces } from '@/lib/content/load-places';
import { pagePairs } from '@/lib/forms/page-pairs';
import { type NamedValues, pairsOf } from '@/lib/forms/pairs-of';
import { typedText } from '@/lib/forms/typed';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

type Page = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<NamedValues>;
};

const path = '/eligibility/find';

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { title, lead } = messagesOf(locale).finder;
  return pageMetadata({ locale, path, title, description: lead, isIndexed: false });
};

const load = async (page: Page) => {
  const locale = localeOf((await page.params).locale);
  const sent = pagePairs(pairsOf(await page.searchParams));
  const form = finderFormOf(locale);
  const asked = sent.filter(([name]) => name !== 'disease');
  const query = pageQuery({ fields: form.fields, conflicts: [] }, asked);
  const pairs = ownPairs(sent, query);
  const disease = sent.find(([name]) => name === 'disease')?.[1] ?? '';
  return { locale, pairs, form, query, disease };
};

export default async function FindPage(page: Page) {
  const { locale, pairs, form, query, disease } = await load(page);
  setRequestLocale(locale);
  const t = await getTranslations();
  const asOf = typedText(query.typed, 'asOf') ?? todayInChina();
  const meant = diseasesMeant(disease, locale);
  const person = query.input === undefined ? undefined : personOf(query.input, meant);
  const place = loadPlaces().find(({ id }) => id === typedText(query.typed, 'place'));
  const found =
    person === undefined ? [] : await foundInNotices(place?.notices ?? [], { person, asOf, locale });
  const groups = groupFound(found);
  const asks = [...new Set(found.flatMap((each) => each.asks))];
  const address = `${path}?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`;
  return (
    <PageShell
      locale={locale}
      path={address}
      seen={undefined}
      crumbs={[{ path: '/eligibility', label: t('rules.checkersTitle') }]}
    >
      <h1 className="pt-6">{t('finder.title')}</h1>
      <StrangeNames names={query.strange} words={messagesOf(locale).rules} />
      {person !== undefined && (
        <>
          <p className="max-w-measure">{t('finder.asOf', { date: asOf })}</p>
          <DiseaseChoice locale={locale} text={disease} meant={meant} pairs={pairs} />
          {found.length === 0 && (
            <>
              <p className="max-w-measure font-bold">{t('finder.nothing')}</p>
              <WhomToAsk words={messagesOf(locale).answer} contact={contactOf(place, locale)} />
            </>
          )}
          <MoreQuestions {...form} asks={asks} typed={query.typed} pairs={pairs} />
          {groups.map(({ id, notices }) => (
            <FoundGroup key={id} id={id} notices={notices} locale={locale} />
          ))}
          <p className="max-w-measure py-4 text-quiet">{t('finder.onlyThese')}</p>
        </>
      )}
      <section className={person === undefined ? 'py-4' : 'py-8 print:hidden'}>
        {person !== undefined && <h2 className="mb-3">{t('finder.again')}</h2>}
        <FinderForm
          {...form}
          typed={{ ...query.typed, disease }}
          errors={query.errors}
          mendedHref={undefined}
        />
      </section>
    </PageShell>
  );
}
