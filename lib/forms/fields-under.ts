import type { Fields } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import { parseMoney } from '@/lib/rules/money';

/** @throws RangeError where the notice states no such amount. */
const fenOfFigure = (id: string, { figures }: RuleParameters): number => {
  const figure = figures.find((candidate) => candidate.id === id);
  if (typeof figure?.value !== 'string' || figure.unit !== 'money') throw new RangeError(`no amount ${id}`);
  return parseMoney(figure.value);
};

/** The fields of a rule with the limits that its notice sets: `mostFigure` becomes `most`, in fen. */
export const fieldsUnder = (fields: Fields, parameters: RuleParameters): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) =>
      field.kind === 'money' && field.mostFigure !== undefined
        ? [name, { ...field, most: fenOfFigure(field.mostFigure, parameters) }]
        : [name, field],
    ),
  );
