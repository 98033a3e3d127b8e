import type { Metadata } from 'next';
import { calculatorResultPage } from '@/app/joins/calculator-page';
import { loadCalculator } from '@/app/joins/load-rule';
import { calculatorParams } from '@/app/joins/planners';
import { loadResultPage, type ResultPageProps, resultPageMetadata } from '@/app/joins/rule-page';
import { CalculatorPanel } from '@/components/rule/calculator-panel';

export const dynamicParams = false;
export const generateStaticParams = calculatorParams;

export const generateMetadata = async (page: ResultPageProps): Promise<Metadata> =>
  resultPageMetadata('calculators', await loadResultPage(loadCalculator, page));

export default async function CalculatorResultPage(page: ResultPageProps) {
  return calculatorResultPage(page, CalculatorPanel);
}
