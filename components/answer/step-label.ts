import type { CalculatorContext } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';
import type { Step } from '@/lib/model/step';

/** What a step is, without which time it is where it is done several times. */
export const plainStepLabel = ({ id, repeated }: Step, { rule }: CalculatorContext): string => {
  const label = repeated?.label ?? id;
  return rule.steps[label] ?? label;
};

/** Which time it is that steps are repeated, such as for the third visit. */
export const timeLabel = (
  { time, date }: NonNullable<Step['repeated']>,
  { words }: CalculatorContext,
): string => fill(words.answer.timeSteps, { n: time, date });

/** What a step is, also where it stands alone. */
export const stepLabel = (step: Step, context: CalculatorContext): string => {
  const plain = plainStepLabel(step, context);
  return step.repeated === undefined ? plain : `${timeLabel(step.repeated, context)}：${plain}`;
};
