import type { SharedWords } from '@/components/answer/answer-context';
import type { Typed, TypedValue } from '@/lib/forms/typed';
import { fill } from '@/lib/i18n/fill';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Field, Fields } from '@/lib/model/field';

type Words = {
  readonly words: { readonly rules: Pick<SharedWords['rules'], 'rowsCount' | 'yes' | 'no' | 'yuan'> };
  readonly rule: { readonly fields: Readonly<Record<string, FieldWords>> };
};

/** What was answered to one question, in words. */
export type AskedWords = { readonly name: string; readonly text: string };

/** Whether an answer of this kind says by itself what it answers: the only date does, one of two does not. */
const isAlone = (field: Field, fields: Fields): boolean =>
  Object.values(fields).filter(({ kind }) => kind === field.kind).length === 1;

/** Amounts and yes-no with their label, the rest speaks for itself. */
const answerTo = (name: string, text: TypedValue, fields: Fields, { rule, words }: Words): string => {
  const { [name]: field } = fields;
  const { label = name, options } = rule.fields[name] ?? {};
  if (typeof text !== 'string') return `${label} ${fill(words.rules.rowsCount, { n: text.length })}`;
  switch (field?.kind) {
    case 'date':
    case 'month':
      return isAlone(field, fields) ? text : `${label} ${text}`;
    case 'money':
      return `${label} ${text} ${words.rules.yuan}`;
    case 'yes-no':
      return `${label} ${text === 'true' ? words.rules.yes : words.rules.no}`;
    case 'choice':
      return options?.[text] ?? text;
    case 'percent':
      return `${label} ${text}%`;
    case 'count':
      return `${label} ${text}`;
    default:
      return text;
  }
};

/** What was answered to each question of a rule, in the order in which they are asked. */
export const askedWords = (fields: Fields, typed: Typed, context: Words): readonly AskedWords[] =>
  Object.keys(fields).flatMap((name) => {
    const text = typed[name];
    return text === undefined ? [] : [{ name, text: answerTo(name, text, fields, context) }];
  });
