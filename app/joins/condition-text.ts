import type { Condition } from '@/lib/model/field';

/** A condition on a parameter as a formula: `` `status` = `retired` ``. */
export const conditionText = (condition: Condition): string => {
  const { field, in: among, notIn: except, from, before, nonZero, ...others } = condition;
  others satisfies Record<string, never>;
  const name = `\`${field}\``;
  const oneOf = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(' / ');
  return [
    ...(among === undefined ? [] : [`${name} = ${oneOf(among)}`]),
    ...(except === undefined ? [] : [`${name} ≠ ${oneOf(except)}`]),
    ...(from === undefined ? [] : [`${name} ≥ \`${from}\``]),
    ...(before === undefined ? [] : [`${name} < \`${before}\``]),
    ...(nonZero === undefined ? [] : [`${name} ≠ \`0\``]),
  ].join('，');
};
