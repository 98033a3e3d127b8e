import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { LiveRule } from '@/components/rule/live-rule';
import { withoutEmpty } from '@/lib/forms/without-empty';
import type { Conflict, Fields } from '@/lib/model/field';

/** The form library's view of the one check that server and API use too; until it is there, nothing is found wrong. */
export const resolveTyped =
  (
    fields: Fields,
    conflicts: readonly Conflict[],
    check: LiveRule<unknown>['checkTyped'] | undefined,
  ): Resolver<FieldValues> =>
  (values) => {
    const checked = check?.(fields, conflicts, withoutEmpty(values));
    if (checked === undefined || checked.ok) return { values, errors: {} };
    const errors: FieldErrors = Object.fromEntries(
      checked.errors.map(({ field, code }) => [field, { type: code, message: code }]),
    );
    return { values: {}, errors };
  };
