import type { Messages } from '@/lib/i18n/messages-of';
import type { CalculatorWords, CheckerWords } from '@/lib/i18n/rule-words';
import type { Citation } from '@/lib/model/citation';
import type { Locale } from '@/lib/model/locale';

/** The words that an answer and its form need, handed down as data: no message formatter goes to the phone. */
export type SharedWords = Pick<Messages, 'answer' | 'assumptions' | 'expression' | 'reasons' | 'rules'> & {
  /** By code: those that the form at hand can have. */
  readonly errors: Readonly<Record<string, string>>;
  readonly site: Pick<Messages['site'], 'otherScriptKeep'>;
};

/** What a clause leaves open, in our words. */
export type SilentClause = {
  /** The clause that is explained: `jinan-2022/1-5`. */
  readonly clause: string;
  /** The clauses of the rule for which it speaks: itself, or paragraphs of it. */
  readonly covers: readonly string[];
  /** `isTold` where the list of what a calculator leaves open says the same. */
  readonly sentences: readonly { readonly text: string; readonly isTold: boolean }[];
};

/** What surrounds an answer on its page, apart from the answer itself. Plain data. */
export type AnswerContext = {
  readonly locale: Locale;
  readonly words: SharedWords;
  /** Where each cited clause stands: `jinan-2022/1-2` is 一、（二）. */
  readonly places: Readonly<Record<string, string>>;
  /** What the clauses of the rule leave open. */
  readonly silent: readonly SilentClause[];
  /** A line over every answer of a notice that does not hold today; null where it holds. */
  readonly banner: string | null;
  /** The status alone, for a line that has no room for more; null where the notice holds. */
  readonly mark: string | null;
  /** The sentence that qualifies the whole notice and so every answer from it; null where there is none. */
  readonly qualification: Citation | null;
  /** Whom the notice names for questions, as printed. */
  readonly contact: string | null;
};

/** The same with the words of the rule that answers. */
export type CalculatorContext = AnswerContext & { readonly rule: CalculatorWords };
export type CheckerContext = AnswerContext & { readonly rule: CheckerWords };
