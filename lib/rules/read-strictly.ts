import type { Answer } from '@/lib/model/answer';
import type { Input } from '@/lib/model/field';
import type { RuleFigure, RuleParameters } from '@/lib/model/rule-parameters';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Past } from '@/lib/rules/judge';

/** So many per cent of the old ratio (in hundredths), as points: 10 % of 60 % are 6. */
const asPartOf = (old: number, figure: RuleFigure): RuleFigure =>
  typeof figure.value === 'number'
    ? { ...figure, value: Math.round((old * figure.value) / 100) / 100 }
    : figure;

/**
 * What the other reading of “提高10%” would give: not ten points above the old ratio, but ten per cent of it, rounded to
 * hundredths of a percent. Undefined where the answer does not use such a figure, or the old ratio is not known.
 */
export const readStrictly = (
  rule: Pick<Calculator, 'run' | 'strictly'>,
  input: Input,
  parameters: RuleParameters,
  answer: Answer,
): Answer | undefined => {
  const { strictly } = rule;
  const old = strictly && input[strictly.of];
  if (strictly === undefined || typeof old !== 'number' || answer.status !== 'computed') return undefined;
  if (answer.assumptions.every(({ id }) => id !== 'ten-points')) return undefined;
  const figures = parameters.figures.map((figure) =>
    figure.id === strictly.figure ? asPartOf(old, figure) : figure,
  );
  return rule.run(input, { ...parameters, figures });
};

/** Likewise of what held on the last day of the notice. */
export const readPastStrictly = (
  rule: Pick<Calculator, 'run' | 'strictly'>,
  past: Past<Answer> | undefined,
  parameters: RuleParameters,
): Answer | undefined => past && readStrictly(rule, past.input, parameters, past.answer);
