import type { FieldWords } from '@/lib/i18n/rule-words';
import type { Field } from '@/lib/model/field';

/** One question of a form with what it needs to be drawn. */
export type TypedField = {
  readonly name: string;
  readonly field: Field;
  readonly words: FieldWords;
  /** What was typed so far, right or wrong. */
  readonly typed: string | undefined;
  /** The fault in words, where there is one. */
  readonly fault: string | undefined;
};

/** The input of a field. */
export const inputId = (name: string): string => `field-${name}`;

/** The label of an input. */
export const labelId = (name: string): string => `label-${name}`;

/** The hint of a field. */
export const hintId = (name: string): string => `hint-${name}`;

/** The fault of a field, beside it. */
export const faultId = (name: string): string => `fault-${name}`;

/** The element that an error summary leads to: the first option of a choice that shows them all, else the input itself. */
export const focusId = (name: string, field: Field | undefined, words: FieldWords | undefined): string => {
  if (field?.kind === 'choice' && words?.list === undefined) return optionId(name, field.options[0] ?? '');
  return field?.kind === 'yes-no' ? optionId(name, 'true') : inputId(name);
};

/** A row of a field of rows, by its place from 1. */
export const rowId = (name: string, place: number): string => `${inputId(name)}-row-${place}`;

/** The input of one option of a choice. */
export const optionId = (name: string, option: string): string => `${inputId(name)}-${option}`;

/** Ids of the hint and the fault that describe an input; undefined where it has none. */
export const describedBy = ({
  name,
  words,
  fault,
}: Pick<TypedField, 'name' | 'words' | 'fault'>): string | undefined => {
  const ids = [
    ...(words.hint === undefined ? [] : [hintId(name)]),
    ...(fault === undefined ? [] : [faultId(name)]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
};
