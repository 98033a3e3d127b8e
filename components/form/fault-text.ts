import type { SharedWords } from '@/components/answer/answer-context';
import type { FieldError, RowFaults } from '@/lib/forms/check-typed';
import { fill } from '@/lib/i18n/fill';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Field } from '@/lib/model/field';
import { formatMoney } from '@/lib/rules/money';

type Fault = {
  readonly name: string;
  readonly code: string;
  readonly rows?: FieldError['rows'];
  readonly field: Field | undefined;
  readonly words: FieldWords | undefined;
};

type Words = Pick<SharedWords, 'errors' | 'rules'>;

const messageKey = ({ code, field, words }: Fault): string => {
  if (code === 'choice' && words?.list !== undefined) return 'choice-list';
  if (code !== 'required' || field === undefined) return code;
  return `required-${field.kind === 'yes-no' ? 'choice' : field.kind}`;
};

const optionNames = ({ field, words }: Fault, { rules }: Words): string => {
  if (field?.kind === 'yes-no') return `${rules.yes}、${rules.no}`;
  const options = field?.kind === 'choice' ? field.options : [];
  return options.map((option) => words?.options?.[option] ?? option).join('、');
};

const mostOf = (field: Field | undefined): string => {
  if (field?.kind === 'rows' || field?.kind === 'count') return String(field.max);
  return field?.kind === 'money' ? formatMoney(field.most ?? 0) : '';
};

const exampleOf = (field: Field | undefined): string => {
  if (field?.kind === 'count') return String(field.min);
  return field?.kind === 'percent' ? '70' : '356.80';
};

/** What is wrong with one cell of a row, or with the row, in the reader's script. */
export const cellFaultText = (
  { cell, code }: RowFaults['faults'][number],
  { name, field, words }: Omit<Fault, 'code' | 'rows'>,
  shared: Words,
): string => {
  const asked = field?.kind === 'rows' && cell !== undefined ? field.of[cell] : undefined;
  return faultText({ name: cell ?? name, code, field: asked, words: words?.cells?.[cell ?? ''] }, shared);
};

/** What is wrong with one row: which it is, and every fault in it. */
export const rowFaultText = (
  { row, faults }: RowFaults,
  fault: Omit<Fault, 'code' | 'rows'>,
  shared: Words,
): string => {
  const texts = faults.map((each) => cellFaultText(each, fault, shared));
  return `${fill(shared.rules.row, { n: row })}：${texts.join('')}`;
};

/** What is wrong with a field and what is expected, in the reader's script. @throws RangeError for an unknown code. */
export const faultText = (fault: Fault, words: Words): string => {
  const all: Readonly<Record<string, string>> = words.errors;
  const text = all[messageKey(fault)];
  if (text === undefined) throw new RangeError(`content/messages: no words for the error ${fault.code}`);
  return fill(text, {
    field: fault.words?.label ?? fault.name,
    options: optionNames(fault, words),
    least: fault.field?.kind === 'count' ? fault.field.min : '',
    most: mostOf(fault.field),
    example: exampleOf(fault.field),
    rows: (fault.rows ?? []).map((row) => rowFaultText(row, fault, words)).join(''),
  });
};
