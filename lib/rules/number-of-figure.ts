import type { RuleFigure } from '@/lib/model/rule-parameters';

/** The percent, points or count that a figure states. @throws TypeError where the figure is none. */
export const numberOfFigure = (figure: RuleFigure): number => {
  if (typeof figure.value !== 'number') throw new TypeError(`${figure.id} is no number`);
  return figure.value;
};
