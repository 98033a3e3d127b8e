import type { Bound } from '@/lib/model/answer';
import type { Field, Fields, Input, InputValue } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { Value } from '@/lib/model/step';
import type { Calculator } from '@/lib/rules/define-calculator';
import { headlineFigures } from '@/lib/rules/headline-figures';

/** The headline of one reading: the figure that matters to the person, and what the fund pays where it is about that. */
type ComparedReading = {
  readonly fundPays: Value | undefined;
  readonly own: Value | undefined;
  /** Of the first result field. */
  readonly bound: Bound;
};

/** The same case with other choices: a headline for each reading, none where the notice does not answer. */
export type ComparedCell = {
  /** By field, as typed. */
  readonly choices: Readonly<Record<string, string>>;
  readonly isChosen: boolean;
  readonly readings: readonly ComparedReading[];
};

/** The same case over every option of one field, or of two: rows, and columns where there are two. */
export type Comparison = {
  readonly rowField: string;
  readonly columnField: string | undefined;
  readonly rows: readonly (readonly ComparedCell[])[];
};

const optionsOf = (field: Field | undefined): readonly string[] => {
  if (field?.kind === 'yes-no') return ['true', 'false'];
  return field?.kind === 'choice' ? field.options : [];
};

const checkedValue = (field: Field | undefined, option: string): InputValue =>
  field?.kind === 'yes-no' ? option === 'true' : option;

const compareCell = (
  calculator: Calculator,
  input: Input,
  parameters: RuleParameters,
  choices: Readonly<Record<string, string>>,
): ComparedCell => {
  const chosen = Object.fromEntries(
    Object.entries(choices).map(([name, option]) => [name, checkedValue(calculator.fields[name], option)]),
  );
  const answer = calculator.run({ ...input, ...chosen }, parameters);
  const readings = answer.status === 'computed' ? answer.readings : [];
  return {
    choices,
    isChosen: Object.entries(chosen).every(([name, value]) => input[name] === value),
    readings: readings.map(({ result, bound }) => ({
      ...headlineFigures(calculator.headline, result),
      bound,
    })),
  };
};

const optionsByField = (fields: Fields, name: string | undefined): readonly string[] =>
  name === undefined ? [] : optionsOf(fields[name]);

/**
 * The same case over every option of the fields a calculator compares: one field makes a column,
 * two make a table. Undefined where it compares none.
 */
export const compareChoices = (
  calculator: Calculator,
  input: Input,
  parameters: RuleParameters,
): Comparison | undefined => {
  const [rowField, columnField] = calculator.compare;
  if (rowField === undefined) return undefined;
  const columns = optionsByField(calculator.fields, columnField);
  const cellsOf = (row: string) =>
    columnField === undefined
      ? [{ [rowField]: row }]
      : columns.map((column) => ({ [rowField]: row, [columnField]: column }));
  const rows = optionsByField(calculator.fields, rowField).map((row) =>
    cellsOf(row).map((choices) => compareCell(calculator, input, parameters, choices)),
  );
  return { rowField, columnField, rows };
};
