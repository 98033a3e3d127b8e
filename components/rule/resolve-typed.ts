import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { checkTyped } from '@/lib/forms/check-typed';
import { withoutEmpty } from '@/lib/forms/without-empty';
import type { Conflict, Fields } from '@/lib/model/field';

/** The form library's view of the one check that server and API use too. */
export const resolveTyped =
  (fields: Fields, conflicts: readonly Conflict[]): Resolver<FieldValues> =>
  (values) => {
    const checked = checkTyped(fields, conflicts, withoutEmpty(values));
    if (checked.ok) return { values, errors: {} };
    const errors: FieldErrors = Object.fromEntries(
      checked.errors.map(({ field, code }) => [field, { type: code, message: code }]),
    );
    return { values: {}, errors };
  };
