'use client';

import { RowsQuestion } from '@/components/form/rows-question';
import { CalculatorPanel, type CalculatorPanelProps } from '@/components/rule/calculator-panel';
import { YearView } from '@/components/year/year-view';

const planner = { Rows: RowsQuestion, Year: YearView };

/** A calculator that asks for rows, one a visit, and shows the year they make. */
export const PlannerPanel = (props: Omit<CalculatorPanelProps, 'planner'>) => (
  <CalculatorPanel {...props} planner={planner} />
);
