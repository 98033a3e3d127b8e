/** What is asked, said a second time, from the description of the rules alone. */
export type Ask = {
  readonly kind: 'date' | 'month' | 'money' | 'percent' | 'count' | 'choice' | 'yes-no';
  /** Values worth trying: days, amounts, numbers, or all options of a choice. */
  readonly tries: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** May be left empty always. */
  readonly optional?: true;
  /** Where it is needed; elsewhere it may be left empty. */
  readonly when?: (given: Given) => boolean;
};

export type Given = Readonly<Record<string, string | undefined>>;

type Plain = string | number | null;

type ExpectedReading = {
  readonly bound: 'exact' | 'at-least' | 'at-most';
  readonly result: Readonly<Record<string, Plain | readonly Readonly<Record<string, Plain>>[]>>;
  readonly assumption: string | null;
};

/** An answer as the interface for programs gives it, without words, steps and clauses. */
export type Expected = {
  readonly status: 'computed' | 'not-applicable' | 'not-stated';
  readonly reason?: string;
  readonly readings?: readonly ExpectedReading[];
  readonly outcome?: 'yes' | 'no' | 'conditional' | 'not-stated';
  readonly details?: Readonly<Record<string, Plain | boolean>>;
  readonly assumptions: readonly string[];
};

export type Opinion = {
  readonly asks: Readonly<Record<string, Ask>>;
  /** Lists of `visit` worth trying, where visits are asked. */
  readonly asksVisits?: true;
  /** Fields whose well-formed values do not go together. */
  readonly refuses?: (given: Given, visits: readonly string[]) => readonly string[];
  readonly answer: (given: Given, visits: readonly string[]) => Expected;
};

export type Opinions = Readonly<Record<string, Opinion>>;

export type OpinionsOfNotice = { readonly calculators: Opinions; readonly checkers: Opinions };
