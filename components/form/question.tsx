import { memo } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { SharedWords } from '@/components/answer/answer-context';
import { ChoiceQuestion } from '@/components/form/choice-question';
import { ListQuestion } from '@/components/form/list-question';
import { namedOptions } from '@/components/form/named-options';
import { TextQuestion } from '@/components/form/text-question';
import type { TypedField } from '@/components/form/typed-field';
import type { Field } from '@/lib/model/field';

type Asked = TypedField & {
  /** Not asked, it is out of sight; what was typed stays. */
  readonly isAsked: boolean;
  readonly shared: SharedWords['rules'];
  readonly registration: UseFormRegisterReturn;
};

const unitOf = (field: Field, shared: SharedWords['rules']): string | undefined => {
  if (field.kind === 'money') return shared.yuan;
  return field.kind === 'percent' ? '%' : undefined;
};

/** What stands beside the label of a field that may stay empty: one may not know it, or it has a value then. */
const noteOf = (field: Field, shared: SharedWords['rules']): string | undefined => {
  if (field.optional === true) return shared.optionalUnknown;
  return field.default === undefined ? undefined : shared.optional;
};

const QuestionOfKind = ({ shared, registration, ...question }: Omit<Asked, 'isAsked'>) => {
  const { field, words } = question;
  if (field.kind === 'choice') {
    const options = namedOptions(field.options, words);
    if (words.list !== undefined)
      return (
        <ListQuestion
          {...question}
          options={options}
          list={words.list}
          shared={shared}
          registration={registration}
        />
      );
    return <ChoiceQuestion {...question} options={options} registration={registration} />;
  }
  if (field.kind === 'yes-no') {
    const options = [
      { value: 'true', label: shared.yes },
      { value: 'false', label: shared.no },
    ];
    return <ChoiceQuestion {...question} options={options} registration={registration} />;
  }
  return (
    <TextQuestion
      {...question}
      unit={unitOf(field, shared)}
      optionalNote={noteOf(field, shared)}
      unknown={field.optional === true ? shared : undefined}
      registration={registration}
    />
  );
};

/** One question of a form, drawn after its kind. */
export const Question = memo(({ isAsked, ...question }: Asked) => (
  <div hidden={!isAsked}>
    <QuestionOfKind {...question} />
  </div>
));
