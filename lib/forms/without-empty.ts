import type { Typed } from '@/lib/forms/typed';

/** What a form holds, without the fields left empty: choices not made come as null from the form library. */
export const withoutEmpty = (values: Readonly<Record<string, unknown>>): Typed =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
