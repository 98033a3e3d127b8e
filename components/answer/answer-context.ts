import type { Messages } from '@/lib/i18n/messages-of';
import type { CalculatorWords, CheckerWords } from '@/lib/i18n/rule-words';
import type { Citation } from '@/lib/model/citation';
import type { Locale } from '@/lib/model/locale';

/** The words that an answer and its form need, handed down as data: no message formatter goes to the phone. */
export type SharedWords = Pick<
  Messages,
  'answer' | 'assumptions' | 'errors' | 'expression' | 'reasons' | 'rules' | 'site'
>;

/** What surrounds an answer on its page, apart from the answer itself. Plain data. */
export type AnswerContext = {
  readonly locale: Locale;
  readonly words: SharedWords;
  /** Where each cited clause stands: `jinan-2022/1-2` is 一、（二）. */
  readonly places: Readonly<Record<string, string>>;
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
