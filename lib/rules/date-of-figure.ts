import type { RuleFigure } from '@/lib/model/rule-parameters';

/** The day a figure states, yyyy-mm-dd. @throws TypeError where the figure is no date. */
export const dateOfFigure = (figure: RuleFigure): string => {
  if (figure.unit !== 'date' || typeof figure.value !== 'string') {
    throw new TypeError(`${figure.id} is no date`);
  }
  return figure.value;
};
