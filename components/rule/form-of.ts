import type { AnswerContext } from '@/components/answer/answer-context';
import type { FieldError } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/typed';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Conflict, Fields } from '@/lib/model/field';

/** What a form is made of: plain data, from the declaration of its rule and the address. */
export type FormOf = {
  readonly kind: RuleKind;
  readonly id: string;
  readonly fields: Fields;
  readonly conflicts: readonly Conflict[];
  /** What was typed before, right or wrong, and what was wrong with it. */
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** The day of viewing that the address names; kept when the form is sent again. */
  readonly asOf: string | undefined;
  /** Whether the page is the result of a query, rather than the empty form. */
  readonly isResult: boolean;
  /** Whether it is being changed by its buttons, without a script, or was begun elsewhere: there is no answer yet. */
  readonly isEditing: boolean;
  /** Whether it was begun elsewhere: some of it is filled in, and should be looked at. */
  readonly isBegun: boolean;
};

/** What surrounds a form on its page: the words of its fields, and those of the answers to it. */
export type FormContext = AnswerContext & {
  readonly rule: { readonly fields: Readonly<Record<string, FieldWords>> };
};
