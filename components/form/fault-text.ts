import type { SharedWords } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';
import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Field } from '@/lib/model/field';

const hasOptions = (field: Field | undefined): boolean =>
  field?.kind === 'choice' || field?.kind === 'yes-no';

type Fault = {
  readonly name: string;
  readonly code: string;
  readonly field: Field | undefined;
  readonly words: FieldWords | undefined;
};

/** What is wrong with a field and what is expected, in the reader's script. @throws RangeError for an unknown code. */
export const faultText = ({ name, code, field, words }: Fault, errors: SharedWords['errors']): string => {
  const all: Readonly<Record<string, string>> = errors;
  const text = all[code === 'required' && hasOptions(field) ? 'required-choice' : code];
  if (text === undefined) throw new RangeError(`content/messages: no words for the error ${code}`);
  return fill(text, { field: words?.label ?? name });
};
