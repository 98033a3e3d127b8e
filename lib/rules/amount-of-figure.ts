import type { RuleFigure } from '@/lib/model/rule-parameters';

/** The yuan that a figure states, as "300.00". @throws TypeError where the figure is no amount. */
export const amountOfFigure = (figure: RuleFigure): string => {
  if (figure.unit !== 'money' || typeof figure.value !== 'string') {
    throw new TypeError(`${figure.id} is no amount of money`);
  }
  return figure.value;
};
