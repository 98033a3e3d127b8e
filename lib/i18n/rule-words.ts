import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/model/locale';

/** What a choice with very many options needs besides their names, to be found by typing. */
export type OptionList = {
  /** Options in their order under a heading; those in no group come last. */
  readonly groups: readonly { readonly label: string; readonly options: readonly string[] }[];
  /** Other names of an option, one text. */
  readonly alsoCalled: Readonly<Record<string, string>>;
  /** Pairs of characters, another form and the one that is compared, for all in these names that have one. */
  readonly scriptPairs: string;
  /** The syllables of the characters in these names, in pinyin: `gao高xue血`. */
  readonly syllables?: string | undefined;
};

/** The words of one question. */
export type FieldWords = {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** Of a field of rows: the words of each answer in a row. */
  readonly cells?: Readonly<Record<string, FieldWords>>;
  readonly list?: OptionList;
};

type Named = Readonly<Record<string, string>>;

type AnyRuleWords = {
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
};

/** The words of one calculator: what it asks, and a label for each result and each step. */
export type CalculatorWords = AnyRuleWords & {
  /** Whose figures these are, and of what: one bill, a month, a whole year. */
  readonly about: string;
  readonly results: Named;
  readonly steps: Named;
  readonly notStated: Named;
  readonly remarks: Named;
  /** Words for an end of the truth, such as 最高, where 至少 and 最多 do not fit its figure. */
  readonly bounds?: Named;
  /** For results that may be null: the formula, or why there is none. `<result>-<because>` where it may be for several reasons. */
  readonly formulas?: Named;
  /** For results that are one of a few things. */
  readonly values?: Named;
  /** Of a result that is a list: a label for each value in its rows. */
  readonly lists?: Readonly<Record<string, Named>>;
  /** Of a rule with such a result: the heads of its table, and what stands in its picture. */
  readonly table?: Named;
  readonly picture?: Named;
  /** In place of the words that all rules share, where it has something to add. */
  readonly reasons?: Named;
  readonly assumptions?: Named;
};

/** The words of one checker: what it asks, its findings, reasons and next steps. */
export type CheckerWords = AnyRuleWords & {
  readonly headlines: Named;
  readonly reasons: Named;
  readonly nextSteps: Named;
  /** Of a checker that shows figures beside its finding. */
  readonly beside?: Named;
  /** In place of the words that all rules share for a refusal or an assumption. */
  readonly refusals?: Named;
  readonly assumptions?: Named;
};

const entryOf = <Words>(all: Readonly<Record<string, Words>>, id: string): Words => {
  const words = all[id];
  if (words === undefined) throw new RangeError(`content/messages: no words for ${id}`);
  return words;
};

/** The words of a calculator. @throws RangeError where the catalogue has none for it. */
export const calculatorWords = (locale: Locale, id: string): CalculatorWords =>
  entryOf<CalculatorWords>(messagesOf(locale).calculators, id);

/** The words of a checker. @throws RangeError where the catalogue has none for it. */
export const checkerWords = (locale: Locale, id: string): CheckerWords =>
  entryOf<CheckerWords>(messagesOf(locale).checkers, id);
