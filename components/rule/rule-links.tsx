import { LinkCard } from '@/components/layout/link-card';
import { calculatorWords, checkerWords } from '@/lib/i18n/rule-words';
import { inLocale } from '@/lib/links/in-locale';
import { type RuleKind, rulePath } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';

/** A rule, and the status of its notice in words. */
export type StatusMarked = { readonly id: string; readonly status: string };

type Links = { readonly locale: Locale; readonly kind: RuleKind; readonly rules: readonly StatusMarked[] };

const wordsOf = { calculators: calculatorWords, eligibility: checkerWords };

/** Calculators or checkers to choose from, each with the status of its notice and what it answers. */
export const RuleLinks = ({ locale, kind, rules }: Links) => (
  <ul className="mt-3 space-y-3">
    {rules.map(({ id, status }) => {
      const { title, description } = wordsOf[kind](locale, id);
      return (
        <LinkCard key={id} as="li" href={inLocale(locale, rulePath(kind, id))} title={title}>
          <strong className="mr-2 text-ink">{status}</strong>
          {description}
        </LinkCard>
      );
    })}
  </ul>
);
