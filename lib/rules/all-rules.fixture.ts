import { calculators, checkers } from '@/lib/rules/catalogue';

/** Every calculator and every checker with its key in the catalogue, loaded. */
export const allCalculators = await Promise.all(
  Object.entries(calculators).map(async ([key, load]) => ({ key, rule: await load() })),
);

export const allCheckers = await Promise.all(
  Object.entries(checkers).map(async ([key, load]) => ({ key, rule: await load() })),
);

export const allRules = [...allCalculators, ...allCheckers];
