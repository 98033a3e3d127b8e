import { useTranslations } from 'next-intl';

type Case = {
  readonly id: string;
  readonly title: string;
  readonly premise: string;
  readonly finding: string;
  readonly href: string;
};

/** The worked cases that rest on a clause, each leading to its steps. */
export const ClauseCases = ({ cases }: { readonly cases: readonly Case[] }) => {
  const t = useTranslations('clause');
  if (cases.length === 0) return null;
  return (
    <section className="max-w-measure">
      <h2>{t('cases')}</h2>
      <ul className="border-b border-line">
        {cases.map(({ id, title, premise, finding, href }) => (
          <li key={id} className="border-t border-line py-2">
            <a href={href} className="inline-flex min-h-10 items-center">
              {title}
            </a>
            <p>
              {finding}
              {premise}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
