import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import type { Disease } from '@/lib/model/disease';
import type { Locale } from '@/lib/model/locale';

type Choice = {
  readonly locale: Locale;
  /** What was typed. */
  readonly text: string;
  readonly meant: readonly Disease[];
  /** The address as it stands. */
  readonly pairs: readonly (readonly [string, string])[];
};

const addressWith = (pairs: Choice['pairs'], name: string): string => {
  const others = pairs.filter(([key]) => key !== 'disease').map(([key, value]) => [key, value]);
  return `/eligibility/find?${new URLSearchParams([...others, ['disease', name]])}`;
};

/** What a typed disease was taken for; where it may be several, each to choose; where it is none of the list, that. */
export const DiseaseChoice = ({ locale, text, meant, pairs }: Choice) => {
  const { finder } = messagesOf(locale);
  if (text === '') return null;
  const [only, ...others] = meant;
  if (only === undefined) return <p className="max-w-measure">{fill(finder.diseaseUnknown, { text })}</p>;
  if (others.length === 0) {
    return <p className="max-w-measure">{fill(finder.diseaseFound, { name: only.name })}</p>;
  }
  return (
    <div className="max-w-measure">
      <p>{fill(finder.diseaseSeveral, { text })}</p>
      <ul className="list-disc pl-6">
        {meant.map(({ id, name }) => (
          <li key={id}>
            <a
              href={inLocale(locale, addressWith(pairs, name))}
              className="inline-flex min-h-10 items-center"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
