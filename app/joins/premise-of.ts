import { withListedOptions } from '@/app/joins/with-listed-options';
import { withoutZeroFen } from '@/components/answer/amount';
import { askedWords } from '@/components/rule/asked-words';
import type { Typed } from '@/lib/forms/typed';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords, type FieldWords } from '@/lib/i18n/rule-words';
import type { Field, Fields } from '@/lib/model/field';
import type { Locale } from '@/lib/model/locale';
import type { Calculator } from '@/lib/rules/define-calculator';

type Case = {
  readonly rule: Calculator;
  readonly typed: Typed;
  readonly title: string;
  readonly locale: Locale;
};

/** Whether a figure is made up for the example: the notice leaves it out, and a person may not have it. */
const isMadeUp = ({ kind, optional }: Field): boolean =>
  optional === true && (kind === 'money' || kind === 'percent');

/** An amount as one says it. */
const spoken = (typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutZeroFen(value) : value,
    ]),
  );

/** What a field stands for when it is left empty says nothing of the case. */
const isDefault = (field: Field, text: unknown): boolean =>
  field.default !== undefined && Number(text) === Number(field.default);

type InWords = {
  readonly words: ReturnType<typeof messagesOf>;
  readonly rule: { readonly fields: Readonly<Record<string, FieldWords>> };
};

/** Each of several visits in words, where an example has such. */
const rowsInWords = (fields: Fields, typed: Typed, { rule, words }: InWords): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const { [name]: rows } = typed;
    if (field.kind !== 'rows' || rows === undefined || typeof rows === 'string') return [];
    const cells = rule.fields[name]?.cells ?? {};
    return rows.map((row) =>
      askedWords(field.of, spoken(row), { words, rule: { fields: cells } })
        .map(({ text }) => text)
        .join(' '),
    );
  });

/**
 * What an example starts from: the person, the hospital, the amount, as far as its title does not say so already; then,
 * set apart, the figures that are made up because the notice does not give them. From what is typed and the declared fields.
 */
export const premiseOf = ({ rule, typed, title, locale }: Case): string => {
  const words = messagesOf(locale);
  const context = { words, rule: withListedOptions(calculatorWords(locale, rule.id), rule.fields, locale) };
  const given = Object.entries(rule.fields).filter(
    ([name, field]) => typed[name] !== undefined && !isDefault(field, typed[name]) && field.kind !== 'rows',
  );
  const textsOf = (isAssumed: boolean): string[] => {
    const fields = Object.fromEntries(given.filter(([, field]) => isMadeUp(field) === isAssumed));
    return askedWords(fields, spoken(typed), context).map(({ text }) => text);
  };
  const told = [
    ...textsOf(false).filter((text) => !title.includes(text)),
    ...rowsInWords(rule.fields, typed, context),
  ];
  const assumed = textsOf(true);
  return [
    ...(told.length === 0 ? [] : [fill(words.notice.exampleGiven, { given: told.join('，') })]),
    ...(assumed.length === 0 ? [] : [fill(words.notice.exampleAssumed, { assumed: assumed.join('，') })]),
  ].join('');
};
