import { useTranslations } from 'next-intl';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { Term } from '@/lib/model/glossary';

/** The clauses of one notice in which a term stands. */
export type TermPlaces = {
  readonly notice: string;
  readonly clauses: readonly { readonly href: string; readonly place: string }[];
};

type Entry = {
  readonly term: Term;
  readonly places: readonly TermPlaces[];
  readonly words: Messages['glossary'];
};

/** A term of the glossary: what it means, where one meets it, and the clauses that say it. */
export const TermEntry = ({ term, places, words }: Entry) => {
  const t = useTranslations('glossary');
  const count = places.reduce((sum, { clauses }) => sum + clauses.length, 0);
  return (
    <section id={term.id} className="term-entry border-t border-line py-4">
      <h3>{term.term}</h3>
      {term.forms.length > 0 && (
        <p className="text-base text-quiet">
          {t('forms')}
          {term.forms.join('、')}
        </p>
      )}
      <p>{term.meaning}</p>
      <p className="text-quiet">
        {t('example')}
        {term.example}
      </p>
      <details className="text-base">
        <summary className="flex min-h-10 w-fit items-center text-accent underline underline-offset-4 print:hidden">
          {fill(words.places, { count: String(count) })}
        </summary>
        {places.map(({ notice, clauses }) => (
          <p key={notice}>
            {notice}
            {clauses.map(({ href, place }) => (
              <a key={href} href={href} className="ml-3 inline-flex min-h-10 items-center">
                {place}
              </a>
            ))}
          </p>
        ))}
      </details>
    </section>
  );
};
