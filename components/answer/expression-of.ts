import { amount } from '@/components/answer/amount';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import type { Step, Value } from '@/lib/model/step';

type Words = Messages['expression'];

const sizeOf = (value: Value | undefined): number => {
  if (value?.unit === 'money') return value.fen;
  return value?.unit === 'percent' ? value.hundredths : 0;
};

/** The values that a step builds on, in the order of its arithmetic. @throws RangeError where one is not in the trace. */
const operandsOf = (step: Step, steps: readonly Step[]): Value[] =>
  step.buildsOn.map((id) => {
    const operand = steps.find((other) => other.id === id);
    if (operand === undefined)
      throw new RangeError(`step ${step.id} builds on ${id}, which is not in the trace`);
    return operand.value;
  });

/** The arithmetic of a step in the person's own numbers, such as "1000 元 − 200 元"; empty where there is none. */
export const expressionOf = (step: Step, steps: readonly Step[], words: Words): string => {
  const operands = operandsOf(step, steps);
  const shown = operands.map((value) => amount(value, words));
  const [a = '', b = ''] = shown;
  switch (step.kind) {
    case 'add':
      return shown.join(' + ');
    case 'subtract': {
      const isShort = step.notBelowZero && sizeOf(operands[0]) < sizeOf(operands[1]);
      return isShort ? fill(words.floor, { a, b }) : `${a} − ${b}`;
    }
    case 'multiply':
      return `${a} × ${b}`;
    case 'cap':
      if (b === '') return fill(words.withinWhole, { a });
      return fill(step.takes === 'lesser' ? words.cap : words.greater, { a, b });
    case 'round':
      return fill(step.towards === 'nearest' ? words.round : words.roundDown, { a });
    default:
      return '';
  }
};
