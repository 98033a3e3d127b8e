import { calculators } from '@/lib/rules/catalogue';

/**
 * The calculators that ask for rows and show the year they make. Each has a folder of its own in
 * `app/[locale]/calculators`: a page is sent the code of everything that its file names, and theirs is not for all.
 */
export const planners: ReadonlySet<string> = new Set(['jinan-year']);

/** The params of the pages under `[id]`: all other calculators. */
export const calculatorParams = () =>
  Object.keys(calculators).flatMap((id) => (planners.has(id) ? [] : [{ id }]));
