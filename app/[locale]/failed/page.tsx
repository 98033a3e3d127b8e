import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';

type Page = { readonly params: Promise<{ readonly locale: string }> };

export const generateMetadata = async ({ params }: Page): Promise<Metadata> => {
  const { failed, site } = messagesOf(localeOf((await params).locale));
  return { title: `${failed.title} · ${site.name}`, robots: { index: false } };
};

/** An empty address is the one that failed, with all that was typed. */
const sameAddress = '';

/** Sent in place of a page that failed while it was being made: what was typed is still in the address, so is the way back. */
export default async function FailedPage({ params }: Page) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const { failed, site } = messagesOf(locale);
  return (
    <main className="mx-auto max-w-measure space-y-4 px-4 py-6">
      <p>
        <a
          href={inLocale(locale, '/')}
          className="inline-flex min-h-thumb items-center text-xl font-bold text-ink no-underline"
        >
          {site.name}
        </a>
      </p>
      <h1>{failed.title}</h1>
      <p>{failed.lead}</p>
      <p className="flex flex-wrap gap-4">
        <a
          href={sameAddress}
          className="inline-flex min-h-thumb items-center bg-accent px-6 font-bold text-paper no-underline"
        >
          {failed.retry}
        </a>
        <a href={inLocale(locale, '/notices')} className="inline-flex min-h-thumb items-center">
          {failed.notices}
        </a>
      </p>
    </main>
  );
}
