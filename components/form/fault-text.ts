import type { SharedWords } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Field } from '@/lib/model/field';
import { formatMoney } from '@/lib/rules/money';

type Fault = {
  readonly name: string;
  readonly code: string;
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

/** What is wrong with a field and what is expected, in the reader's script. @throws RangeError for an unknown code. */
export const faultText = (fault: Fault, words: Words): string => {
  const all: Readonly<Record<string, string>> = words.errors;
  const text = all[messageKey(fault)];
  if (text === undefined) throw new RangeError(`content/messages: no words for the error ${fault.code}`);
  const most = fault.field?.kind === 'money' ? formatMoney(fault.field.most ?? 0) : '';
  return fill(text, { field: fault.words?.label ?? fault.name, options: optionNames(fault, words), most });
};
