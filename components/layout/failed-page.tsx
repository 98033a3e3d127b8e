'use client';

import { useParams } from 'next/navigation';
import { failedWords } from '@/lib/i18n/failed-words';
import { localeOf } from '@/lib/i18n/locale-of';
import { inLocale } from '@/lib/links/in-locale';

/** In place of a result that failed while it was being made: what was typed is still in the address. */
export const FailedPage = ({ retry }: { retry: () => void }) => {
  const { locale: segment } = useParams();
  const locale = localeOf(typeof segment === 'string' ? segment : undefined);
  const { title, lead, retry: again, notices } = failedWords(locale);
  return (
    <main className="mx-auto max-w-measure space-y-4 px-4 py-10">
      <h1>{title}</h1>
      <p>{lead}</p>
      <p className="flex flex-wrap gap-4">
        <button type="button" onClick={retry} className="min-h-thumb bg-accent px-6 font-bold text-paper">
          {again}
        </button>
        <a href={inLocale(locale, '/notices')} className="inline-flex min-h-thumb items-center">
          {notices}
        </a>
      </p>
    </main>
  );
};
