import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { SharedWords } from '@/components/answer/answer-context';
import { FieldNotes } from '@/components/form/field-notes';
import { findOptions } from '@/components/form/find-options';
import { isComposing } from '@/components/form/is-composing';
import type { Option } from '@/components/form/named-options';
import { describedBy, inputId, type TypedField } from '@/components/form/typed-field';
import { fill } from '@/lib/i18n/fill';
import type { OptionList } from '@/lib/i18n/rule-words';

type Question = TypedField & {
  readonly options: readonly Option[];
  readonly list: OptionList;
  readonly shared: SharedWords['rules'];
  readonly registration: UseFormRegisterReturn;
};

const Options = ({ options }: { readonly options: readonly Option[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** Those under a heading, and the rest, such as "none of these". */
const sortOptions = (options: readonly Option[], { groups }: OptionList) => {
  const grouped = groups.map(({ label, options: values }) => ({
    label,
    own: options.filter(({ value }) => values.includes(value)),
  }));
  const rest = options.filter(({ value }) => groups.every((group) => !group.options.includes(value)));
  return { grouped: grouped.filter(({ own }) => own.length > 0), rest };
};

const GroupedOptions = ({ options, list }: Pick<Question, 'options' | 'list'>) => {
  const { grouped, rest } = sortOptions(options, list);
  return (
    <>
      {grouped.map(({ label, own }) => (
        <optgroup key={label} label={label}>
          <Options options={own} />
        </optgroup>
      ))}
      <Options options={rest} />
    </>
  );
};

/**
 * A question with very many answers: a list to choose from, and above it, where a script runs, a field
 * that narrows the list while one types. What was chosen, and what stands under no heading, stays in
 * the list whatever is typed.
 */
export const ListQuestion = ({ options, list, shared, registration, ...question }: Question) => {
  const { name, words, typed, fault } = question;
  const [isLive, setLive] = useState(false);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState(typed);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => setLive(true), []);

  const { rest } = sortOptions(options, list);
  const found = findOptions(options, sought, list).filter((option) => !rest.includes(option));
  const isAny = found.length > 0;
  const isShown = (option: Option) =>
    found.includes(option) || rest.includes(option) || option.value === chosen;
  const shown = isAny ? options.filter(isShown) : options;
  const seek = (text: string) => {
    setChosen(select.current?.value);
    setSought(text.trim());
  };
  const leaveSearch = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    select.current?.focus();
  };

  return (
    <div>
      <label htmlFor={inputId(name)} className="block font-bold">
        {words.label}
      </label>
      <FieldNotes {...question} />
      <label className={`mt-2 block text-base noscript:hidden ${isLive ? '' : 'invisible'}`}>
        {shared.filter}
        <input
          type="text"
          autoComplete="off"
          enterKeyHint="next"
          onChange={(event) => {
            if (!isComposing(event)) seek(event.target.value);
          }}
          onCompositionEnd={(event) => seek(event.currentTarget.value)}
          onKeyDown={leaveSearch}
          className="mt-1 block min-h-thumb w-full border border-edge bg-sheet px-3 text-xl"
        />
      </label>
      <p role="status" className="text-base text-quiet">
        {sought !== '' && (isAny ? fill(shared.filterFound, { count: found.length }) : shared.filterNone)}
      </p>
      <select
        {...registration}
        ref={(element) => {
          registration.ref(element);
          select.current = element;
        }}
        id={inputId(name)}
        defaultValue={typed ?? ''}
        aria-describedby={describedBy(question)}
        aria-invalid={fault === undefined ? undefined : true}
        className="mt-2 min-h-thumb w-full border border-edge bg-sheet px-3 text-xl aria-invalid:border-2 aria-invalid:border-ink"
      >
        <option value="">{shared.choose}</option>
        <GroupedOptions options={shown} list={list} />
      </select>
    </div>
  );
};
