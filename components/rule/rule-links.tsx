import { calculatorWords, checkerWords } from '@/lib/i18n/rule-words';
import { inLocale } from '@/lib/links/in-locale';
import { type RuleKind, rulePath } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';

type Links = { readonly locale: Locale; readonly kind: RuleKind; readonly ids: readonly string[] };

const wordsOf = { calculators: calculatorWords, eligibility: checkerWords };

/** Calculators or checkers to choose from, each with what it answers. */
export const RuleLinks = ({ locale, kind, ids }: Links) => (
  <ul className="mt-3 space-y-3">
    {ids.map((id) => {
      const { title, description } = wordsOf[kind](locale, id);
      return (
        <li key={id} className="relative border-2 border-accent bg-sheet px-4 py-3">
          <a
            href={inLocale(locale, rulePath(kind, id))}
            className="inline-flex min-h-thumb items-center text-lg font-bold after:absolute after:inset-0"
          >
            {title}
          </a>
          <p className="text-base text-quiet">{description}</p>
        </li>
      );
    })}
  </ul>
);
