import type { RuleFigure } from '@/lib/model/rule-parameters';
import type { MoneyValue, Step } from '@/lib/model/step';
import { statedMoney, subtractMoney } from '@/lib/rules/steps';

/**
 * Where a year's own burden that counts (合规费用) stands against the threshold of the large-expense supplement
 * (职工大额医疗费用补助), in fen: what is above it, or still missing. Source: jinan-2022, 2-7.
 */
export const againstLargeExpenseThreshold = (own: Step<MoneyValue>, figure: RuleFigure) => {
  const threshold = statedMoney('threshold', figure);
  const above = subtractMoney('aboveThreshold', own, threshold, { notBelowZero: true });
  const missing = subtractMoney('toThreshold', threshold, own, { notBelowZero: true });
  return {
    isAbove: above.value.fen > 0,
    result: { threshold: threshold.value, aboveThreshold: above.value, toThreshold: missing.value },
    steps: [threshold, above, missing],
  };
};
