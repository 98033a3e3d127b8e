import type { Field } from '@/lib/model/field';

/** Whether a query without this field is refused whatever else it says. */
export const isAlwaysRequired = ({ optional, default: text, requiredWhen }: Field): boolean =>
  optional === undefined && text === undefined && requiredWhen === undefined;
