import type { Metadata } from 'next';
import { calculatorPage } from '@/app/joins/calculator-page';
import { loadCalculator } from '@/app/joins/load-rule';
import { loadRulePage, type PlannerPageProps, pageOf, rulePageMetadata } from '@/app/joins/rule-page';
import { PlannerPanel } from '@/components/rule/planner-panel';

/** The status of a notice changes with the day: pages are made anew within the hour. */
export const revalidate = 3600;

export const generateMetadata = async (page: PlannerPageProps): Promise<Metadata> =>
  rulePageMetadata('calculators', await loadRulePage(loadCalculator, pageOf('jinan-year', page)));

export default async function JinanYearPage(page: PlannerPageProps) {
  return calculatorPage(pageOf('jinan-year', page), PlannerPanel);
}
