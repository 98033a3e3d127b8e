import type { Typed } from '@/lib/forms/typed';
import type { Condition } from '@/lib/model/field';

/** Whether a condition holds for what was typed; never where the field it looks at is empty. */
export const holds = (condition: Condition, typed: Typed): boolean => {
  const value = typed[condition.field];
  if (typeof value !== 'string') return false;
  return (
    (condition.in === undefined || condition.in.includes(value)) &&
    (condition.notIn === undefined || !condition.notIn.includes(value)) &&
    (condition.from === undefined || value >= condition.from) &&
    (condition.before === undefined || value < condition.before) &&
    (condition.nonZero === undefined || Number(value) !== 0)
  );
};
