import { type CheckedQuery, checkQuery, type Questions } from '@/app/joins/check-query';
import { problem } from '@/app/joins/problem';
import { todayInChina } from '@/app/joins/today-in-china';
import { faultText } from '@/components/form/fault-text';
import type { FieldError } from '@/lib/forms/check-typed';
import { typedText } from '@/lib/forms/typed';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Locale } from '@/lib/model/locale';

/** The script that a request asks for, empty values apart; Simplified, also where it asks for one there is not. */
export const localeOfRequest = (request: Request): Locale =>
  localeOf(new URL(request.url).searchParams.getAll('locale').find((given) => given !== ''));

/** What a request to the API said, and the day it is seen on. */
type RuleQuery = CheckedQuery & { readonly asOf: string };

/** Checks a request to a rule: fields, `locale` and `asOf`. */
export const queryOfRequest = (request: Request, rule: Questions): RuleQuery => {
  const query = checkQuery(rule, new URL(request.url).searchParams, ['locale', 'asOf']);
  return { ...query, asOf: typedText(query.typed, 'asOf') ?? todayInChina() };
};

/** 400 with one error for each name that is wrong, in the reader's script. */
export const badQuery = (
  { errors, fields }: RuleQuery,
  fieldWords: Readonly<Record<string, FieldWords>>,
  locale: Locale,
): Response => {
  const messages = messagesOf(locale);
  const textOf = ({ field: name, ...fault }: FieldError) =>
    faultText({ name, ...fault, field: fields[name], words: fieldWords[name] }, messages);
  return problem({
    status: 400,
    title: messages.problems.invalid,
    errors: errors.map((error) => ({ field: error.field, message: textOf(error) })),
  });
};
