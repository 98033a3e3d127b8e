import type { Metadata } from 'next';
import { calculatorPage } from '@/app/joins/calculator-page';
import { loadCalculator } from '@/app/joins/load-rule';
import { loadRulePage, type RulePageProps, rulePageMetadata } from '@/app/joins/rule-page';
import { calculators } from '@/lib/rules/catalogue';

/** The status of a notice changes with the day: pages are made anew within the hour. */
export const revalidate = 3600;
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

export const generateMetadata = async (page: RulePageProps): Promise<Metadata> =>
  rulePageMetadata('calculators', await loadRulePage(loadCalculator, page));

export default async function CalculatorPage(page: RulePageProps) {
  return calculatorPage(page);
}
