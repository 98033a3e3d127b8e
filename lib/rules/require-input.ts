/**
 * An answer that a rule cannot do without. A declaration that does not ask for it where the rule reads it is a fault of ours: it
 * stops the rule, and no 0 stands in. @throws TypeError naming the rule and the field.
 */
export const requireInput = <T>(rule: string, field: string, value: T | undefined): T => {
  if (value === undefined) throw new TypeError(`${rule}: ${field} is missing`);
  return value;
};
