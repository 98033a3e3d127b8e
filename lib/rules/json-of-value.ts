import type { Value } from '@/lib/model/step';
import { jsonOfSingleValue } from '@/lib/rules/json-of-single-value';

type SingleJson = ReturnType<typeof jsonOfSingleValue>;

/** A result as the interface for programs gives it: a single value, or a list of objects of them. */
export const jsonOfValue = (value: Value): SingleJson | Record<string, SingleJson>[] =>
  value.unit === 'list'
    ? value.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, single]) => [name, jsonOfSingleValue(single)])),
      )
    : jsonOfSingleValue(value);
