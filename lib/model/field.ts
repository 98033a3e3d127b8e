// What a calculator or checker asks. Plain data, so that the form, the address, the schema and the
// API documentation all come from this one declaration, on the server and in the browser alike.

/** What the typed value of a field has to be; of several ways to put it all hold. */
export type Condition = {
  readonly field: string;
  /** Holds for one of these typed values. */
  readonly in?: readonly string[];
  /** Holds for any typed value but these. */
  readonly notIn?: readonly string[];
  /** Holds from this date or month on, itself included. */
  readonly from?: string;
  /** Holds before this date or month. */
  readonly before?: string;
  /** Holds for any typed amount but zero. */
  readonly nonZero?: true;
};

type Asked = {
  /** May be left empty always: a figure that the notice leaves out and a person may not have. */
  readonly optional?: true;
  /** The value, as typed, that an empty field stands for. */
  readonly default?: string;
  /** Required where all of these hold; may be left empty elsewhere. */
  readonly requiredWhen?: readonly Condition[];
  /** Matters only where all of these hold, and is asked only there; elsewhere it is checked where it is given, and not used. */
  readonly askedWhen?: readonly Condition[];
};

type DateField = Asked & {
  readonly kind: 'date';
  /** A page may leave it out: what is asked stays the same until the last day of the notice, which then stands in. */
  readonly mayBeLastDay?: true;
};
type MonthField = Asked & { readonly kind: 'month' };
/** An amount of yuan (元). */
export type MoneyField = Asked & {
  readonly kind: 'money';
  /** Id of the figure of the notice that the amount cannot exceed. */
  readonly mostFigure?: string;
  /** That figure in fen, filled in from the parameters: see `fieldsUnder`. */
  readonly most?: number;
};
type PercentField = Asked & { readonly kind: 'percent' };
/** A whole number, from `min` to `max`. */
export type CountField = Asked & {
  readonly kind: 'count';
  readonly min: number;
  readonly max: number;
  /** What is counted: people write it behind the number (岁, 年, 人). */
  readonly unit?: 'age' | 'year' | 'people';
};
type ChoiceField = Asked & {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /** The content that names its options, where they are too many for the messages; those it does not name have words there. */
  readonly wordsFrom?: 'diseases';
};
type YesNoField = Asked & { readonly kind: 'yes-no' };

/** One answer. */
export type SingleField =
  | DateField
  | MonthField
  | MoneyField
  | PercentField
  | CountField
  | ChoiceField
  | YesNoField;

/** A list of rows, each with the same single answers: in an address `name=a,b,c` once for each row. */
export type RowsField = Asked & {
  readonly kind: 'rows';
  readonly of: Readonly<Record<string, SingleField>>;
  /** The most rows there may be; one at least, where the field is not optional. */
  readonly max: number;
  /** The answer `date` of each row lies in the year that the field `year` of the rule names. */
  readonly inYear?: { readonly date: string; readonly year: string };
};

/** One question. */
export type Field = SingleField | RowsField;

/** The questions of a rule by name, in the order in which they are asked. */
export type Fields = Readonly<Record<string, Field>>;

/** Two answers that cannot both be true: an input error on `field`. */
export type Conflict = {
  readonly field: string;
  readonly code: string;
  readonly when: readonly Condition[];
};

type ValueOfKind = {
  readonly date: string;
  readonly month: string;
  /** Integer fen. */
  readonly money: number;
  /** Hundredths of a percent: 12.5 % is 1250. */
  readonly percent: number;
  readonly count: number;
  readonly choice: string;
  readonly 'yes-no': boolean;
};

type SingleValue<F extends Field> = F extends { readonly options: readonly (infer Option)[] }
  ? Option
  : F extends SingleField
    ? ValueOfKind[F['kind']]
    : never;

type FieldValue<F extends Field> = F extends { readonly of: infer Cells extends RowsField['of'] }
  ? readonly { readonly [K in keyof Cells]: SingleValue<Cells[K]> }[]
  : SingleValue<F>;

type MayBeAbsent = { readonly optional: true } | { readonly requiredWhen: readonly Condition[] };

/** The checked input of a rule, typed from its declaration. Money is fen, percents are hundredths. */
export type InputOf<FS extends Fields> = {
  readonly [K in keyof FS]: FS[K] extends MayBeAbsent ? FieldValue<FS[K]> | undefined : FieldValue<FS[K]>;
};

/** The checked answer of a single field; undefined where it was left empty. */
export type SingleInput = string | number | boolean | undefined;

/** The checked answers of one row. */
export type InputRow = Readonly<Record<string, SingleInput>>;

/** The checked answer of any field. */
export type InputValue = SingleInput | readonly InputRow[];

/** The checked input of any rule. */
export type Input = Readonly<Record<string, InputValue>>;

/** Whether a page may leave a question out, because the last day of the notice can stand in. */
export const mayBeLastDay = (field: Field | undefined): boolean =>
  field?.kind === 'date' && field.mayBeLastDay === true;
