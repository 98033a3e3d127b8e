import type { Fields } from '@/lib/model/field';
import type { Scenario } from '@/lib/model/scenario';

/** Whether a worked case is about this rule: a calculator and a checker may share a name, but ask differently. */
export const isAbout = (
  { rule, input }: Scenario,
  { id, fields }: { readonly id: string; readonly fields: Fields },
): boolean => rule === id && Object.keys(input).every((name) => Object.hasOwn(fields, name));
