import { isWithin } from '@/lib/model/clause-tree';
import { calculators, checkers } from '@/lib/rules/catalogue';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** All rules that rest on a notice, in the order of the catalogue. */
export const rulesOfNotice = async (notice: string) => {
  const all = {
    calculators: await Promise.all(Object.values(calculators).map((load) => load())),
    eligibility: await Promise.all(Object.values(checkers).map((load) => load())),
  };
  const ofNotice = <Rule extends Calculator | Checker>(rules: readonly Rule[]) =>
    rules.filter((rule) => rule.notice === notice);
  return { calculators: ofNotice(all.calculators), eligibility: ofNotice(all.eligibility) };
};

type Rules = Awaited<ReturnType<typeof rulesOfNotice>>;

/** The ids of the rules that rest on a clause, or on something within it. */
export const rulesOnClause = ({ calculators, eligibility }: Rules, clause: string) => {
  const idsOf = (rules: readonly (Calculator | Checker)[]) =>
    rules.filter(({ clauses }) => clauses.some((id) => isWithin(id, clause))).map(({ id }) => id);
  return { calculators: idsOf(calculators), eligibility: idsOf(eligibility) };
};
