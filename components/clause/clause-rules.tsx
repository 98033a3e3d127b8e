import { useTranslations } from 'next-intl';
import { RuleLinks } from '@/components/rule/rule-links';
import type { Locale } from '@/lib/model/locale';

type Rules = {
  readonly locale: Locale;
  /** Ids of the rules that rest on the clause. */
  readonly calculators: readonly string[];
  readonly eligibility: readonly string[];
  /** The status of their notice in words. */
  readonly status: string;
};

/** The calculators and checkers that rest on a clause; where there are none, that. */
export const ClauseRules = ({ locale, calculators, eligibility, status }: Rules) => {
  const t = useTranslations('clause');
  return (
    <section className="max-w-measure print:hidden">
      <h2>{t('usedBy')}</h2>
      {calculators.length + eligibility.length === 0 && <p>{t('usedByNone')}</p>}
      <RuleLinks locale={locale} kind="calculators" rules={calculators.map((id) => ({ id, status }))} />
      <RuleLinks locale={locale} kind="eligibility" rules={eligibility.map((id) => ({ id, status }))} />
    </section>
  );
};
