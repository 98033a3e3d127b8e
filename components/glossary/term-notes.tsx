import { useTranslations } from 'next-intl';
import { glossaryPath, markId, noteId } from '@/lib/links/glossary-path';
import { inLocale } from '@/lib/links/in-locale';
import type { Term } from '@/lib/model/glossary';
import type { Locale } from '@/lib/model/locale';

type Notes = { readonly locale: Locale; readonly terms: readonly Term[] };

/** The terms of a clause in plain words: a list, of which the note that a term leads to comes up as a sheet below. */
export const TermNotes = ({ locale, terms }: Notes) => {
  const t = useTranslations('glossary');
  return (
    <section className="max-w-measure print:hidden">
      <h2 className="mb-3">{t('here')}</h2>
      <dl className="grid gap-3">
        {terms.map(({ id, term, meaning, example }) => (
          <div key={id} id={noteId(id)} className="term-note">
            <dt className="font-bold">{term}</dt>
            <dd>{meaning}</dd>
            <dd className="text-base text-quiet">
              {t('example')}
              {example}
            </dd>
            <dd className="gap-x-6">
              <a href={`#${markId(id)}`} className="inline-flex min-h-thumb items-center">
                {t('back')}
              </a>
              <a href={inLocale(locale, glossaryPath(id))} className="inline-flex min-h-thumb items-center">
                {t('all')}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={inLocale(locale, glossaryPath())} className="inline-flex min-h-thumb items-center">
          {t('all')}
        </a>
      </p>
    </section>
  );
};
