import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { SharedWords } from '@/components/answer/answer-context';
import { FieldNotes } from '@/components/form/field-notes';
import { findOptions } from '@/components/form/find-options';
import { describedBy, inputId, type TypedField } from '@/components/form/typed-field';
import { fill } from '@/lib/i18n/fill';
import type { OptionList } from '@/lib/i18n/rule-words';

type Option = { readonly value: string; readonly label: string };

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

const GroupedOptions = ({ options, list }: Pick<Question, 'options' | 'list'>) => {
  const grouped = new Set(list.groups.flatMap((group) => group.options));
  return (
    <>
      {list.groups.map((group) => {
        const own = options.filter(({ value }) => group.options.includes(value));
        return (
          own.length > 0 && (
            <optgroup key={group.label} label={group.label}>
              <Options options={own} />
            </optgroup>
          )
        );
      })}
      <Options options={options.filter(({ value }) => !grouped.has(value))} />
    </>
  );
};

/**
 * A question with very many answers: a list to choose from, and above it, where a script runs, a field
 * that narrows the list while one types. What was chosen stays in the list whatever is typed.
 */
export const ListQuestion = ({ options, list, shared, registration, ...question }: Question) => {
  const { name, words, typed, fault } = question;
  const [isLive, setLive] = useState(false);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState(typed);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => setLive(true), []);

  const found = sought === '' ? options : findOptions(options, sought, list);
  const isAny = found.length > 0;
  const shown = isAny
    ? options.filter((option) => found.includes(option) || option.value === chosen)
    : options;
  const leaveSearch = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
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
            setChosen(select.current?.value);
            setSought(event.target.value.trim());
          }}
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
