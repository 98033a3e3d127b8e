/** Calculators compute, checkers (under `eligibility`) find. */
export type RuleKind = 'calculators' | 'eligibility';

/** The form of a rule. */
export const rulePath = (kind: RuleKind, id: string): string => `/${kind}/${id}`;

/** Its result page for a query as `encodeSearchParams` writes it. */
export const resultPath = (kind: RuleKind, id: string, query = ''): string =>
  `${rulePath(kind, id)}/result${query === '' ? '' : `?${query}`}`;
