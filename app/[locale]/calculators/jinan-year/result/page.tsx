import type { Metadata } from 'next';
import { calculatorResultPage } from '@/app/joins/calculator-page';
import { loadCalculator } from '@/app/joins/load-rule';
import { loadResultPage, type PlannerResultProps, pageOf, resultPageMetadata } from '@/app/joins/rule-page';
import { PlannerPanel } from '@/components/rule/planner-panel';

export const generateMetadata = async (page: PlannerResultProps): Promise<Metadata> =>
  resultPageMetadata('calculators', await loadResultPage(loadCalculator, pageOf('jinan-year', page)));

export default async function JinanYearResultPage(page: PlannerResultProps) {
  return calculatorResultPage(pageOf('jinan-year', page), PlannerPanel);
}
