import { isBelow } from '@/lib/model/clause-tree';
import { calculators, checkers } from '@/lib/rules/catalogue';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** All rules that rest on a notice. */
export const rulesOfNotice = async (notice: string) => {
  const all = {
    calculators: await Promise.all(Object.values(calculators).map((load) => load())),
    eligibility: await Promise.all(Object.values(checkers).map((load) => load())),
  };
  const ofNotice = <Rule extends Calculator | Checker>(rules: readonly Rule[]) =>
    rules.filter((rule) => rule.notice === notice);
  return { calculators: ofNotice(all.calculators), eligibility: ofNotice(all.eligibility) };
};

/** Whether a rule rests on a clause, or on something within it. */
export const restsOn = (rule: Pick<Calculator, 'clauses'>, clause: string): boolean =>
  rule.clauses.some((id) => id === clause || isBelow(id, clause));
