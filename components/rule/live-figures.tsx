import { yuan } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { Answer } from '@/lib/model/answer';
import type { Calculator } from '@/lib/rules/define-calculator';

type Live = {
  readonly answer: Answer;
  readonly headline: Calculator['headline'];
  readonly context: CalculatorContext;
};

/**
 * While one types: the answer in a line, at the foot of a phone's screen, so that nobody scrolls past
 * the form for it. On a desk, where the answer stands beside the form, only read out.
 */
export const LiveFigures = ({ answer, headline, context }: Live) => {
  const { answer: words, rules } = context.words;
  if (answer.status !== 'computed') return null;
  const { result, bound } = answer.readings[0];
  const fund = result[headline.fundPays];
  const you = result[headline.youPay];
  if (fund?.unit !== 'money' || you?.unit !== 'money') return null;
  return (
    <a
      href="#result"
      className="fixed inset-x-0 bottom-0 flex min-h-thumb items-center justify-between border-t-2 border-ink bg-sheet px-4 text-ink no-underline lg:sr-only print:hidden"
    >
      <span>
        {words.fundPays} <strong>{`${words.bound[bound]}${yuan(fund.fen)}`}</strong> {rules.yuan}
      </span>
      <span>
        {words.youPay} <strong>{yuan(you.fen)}</strong> {rules.yuan}
      </span>
    </a>
  );
};
