import type { Field, Fields, Input } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { Value } from '@/lib/model/step';
import type { Calculator } from '@/lib/rules/define-calculator';

/** The same case with other choices: what the fund pays and what is left, or nothing where the notice does not answer. */
export type ComparedCell = {
  readonly choices: Readonly<Record<string, string>>;
  readonly isChosen: boolean;
  readonly fundPays: Value | undefined;
  readonly youPay: Value | undefined;
};

export type Comparison = {
  readonly rowField: string;
  readonly columnField: string | undefined;
  readonly rows: readonly (readonly ComparedCell[])[];
};

const optionsOf = (field: Field | undefined): readonly string[] =>
  field?.kind === 'choice' ? field.options : [];

const compareCell = (
  calculator: Calculator,
  input: Input,
  parameters: RuleParameters,
  choices: Readonly<Record<string, string>>,
): ComparedCell => {
  const answer = calculator.run({ ...input, ...choices }, parameters);
  const result = answer.status === 'computed' ? answer.readings[0].result : {};
  const { headline } = calculator;
  return {
    choices,
    isChosen: Object.entries(choices).every(([field, option]) => input[field] === option),
    fundPays: result[headline.fundPays],
    youPay: result[headline.youPay],
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
