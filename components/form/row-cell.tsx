import type { SharedWords } from '@/components/answer/answer-context';
import { namedOptions } from '@/components/form/named-options';
import { RowSelect } from '@/components/form/row-select';
import { TextQuestion } from '@/components/form/text-question';
import type { TypedField } from '@/components/form/typed-field';

type Cell = TypedField & { readonly shared: SharedWords['rules'] };

/** One question of a row, drawn after its kind. Its value stands in the page: the form is read as a whole. */
export const RowCell = ({ shared, ...question }: Cell) => {
  const { field, words, name } = question;
  if (field.kind === 'choice') {
    const options = namedOptions(field.options, words);
    const isShort = options.every(({ label }) => label.length < 10);
    return (
      <div className={isShort ? '' : 'col-span-2'}>
        <RowSelect {...question} options={options} chooseOne={shared.chooseOne} />
      </div>
    );
  }
  return (
    <div className="col-span-2">
      <TextQuestion
        {...question}
        unit={field.kind === 'money' ? shared.yuan : undefined}
        optionalNote={field.optional === true ? shared.optionalUnknown : undefined}
        unknown={field.optional === true ? shared : undefined}
        registration={{ name }}
      />
    </div>
  );
};
