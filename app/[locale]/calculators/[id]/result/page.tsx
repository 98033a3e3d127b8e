import type { Metadata } from 'next';
import { calculatorResultPage } from '@/app/joins/calculator-page';
import { loadCalculator } from '@/app/joins/load-rule';
import { loadResultPage, type ResultPageProps, resultPageMetadata } from '@/app/joins/rule-page';
import { calculators } from '@/lib/rules/catalogue';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(calculators).map((id) => ({ id }));

export const generateMetadata = async (page: ResultPageProps): Promise<Metadata> =>
  resultPageMetadata('calculators', await loadResultPage(loadCalculator, page));

export default async function CalculatorResultPage(page: ResultPageProps) {
  return calculatorResultPage(page);
}
