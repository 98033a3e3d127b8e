import { yuan } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { formulaWords } from '@/components/answer/formula-words';
import { headlineBounds } from '@/components/answer/headline-bounds';
import { PaymentBar } from '@/components/answer/payment-bar';
import type { Bound, Result } from '@/lib/model/answer';
import type { Headline } from '@/lib/rules/define-calculator';
import { headlineFigures } from '@/lib/rules/headline-figures';
import { headlineNames } from '@/lib/rules/headline-names';

type Figures = {
  readonly result: Result;
  readonly headline: Headline;
  readonly bound: Bound;
  readonly context: CalculatorContext;
};

type Side = {
  readonly label: string;
  readonly fen: number;
  readonly bound: string;
  readonly unit: string;
  /** Its part of the bar; undefined where there is no bar. */
  readonly swatch: 'fill-accent' | 'fill-paper' | undefined;
};

const Figure = ({ label, fen, bound, unit, swatch }: Side) => (
  <p className="last:ml-auto last:text-right">
    <span className="flex items-center gap-2 whitespace-nowrap">
      {swatch !== undefined && (
        <svg viewBox="0 0 10 10" aria-hidden="true" className="size-4 shrink-0 border border-ink">
          <rect width="10" height="10" className={swatch} />
        </svg>
      )}
      {label}
    </span>
    <strong className="text-[clamp(1.1rem,7.5vw,2rem)] leading-tight whitespace-nowrap">
      {bound !== '' && <span className="mr-1 text-lg">{bound}</span>}
      {yuan(fen)}
      <span className="ml-1 text-lg font-normal">{unit}</span>
    </strong>
  </p>
);

/** In place of a figure that is not to be had: its formula. No amount, so it is not as large. */
const Formula = ({ label, text }: { label: string; text: string }) => (
  <p>
    <span className="block">{label}</span>
    <strong className="text-lg leading-snug wrap-anywhere">{text}</strong>
  </p>
);

/** The figure that was asked for, where it is one. */
const OneFigure = ({ result, figure, bound, context }: Omit<Figures, 'headline'> & { figure: string }) => {
  const value = result[figure];
  const label = context.rule.results[figure] ?? figure;
  if (value?.unit === 'none')
    return <Formula label={label} text={formulaWords(figure, value, result, context)} />;
  if (value?.unit !== 'money') return null;
  const { answer, rules } = context.words;
  const [side = ''] = headlineBounds({ figure }, bound, { answer, rule: context.rule });
  return <Figure label={label} fen={value.fen} bound={side} unit={rules.yuan} swatch={undefined} />;
};

/** The answer: what the fund pays and what is left to the person, large, and the bar between them. Stays in sight on a desk. */
export const KeyFigures = ({ result, headline, bound, context }: Figures) => {
  if ('figure' in headline)
    return <OneFigure result={result} figure={headline.figure} bound={bound} context={context} />;
  const { fundPays, own } = headlineFigures(headline, result);
  const labelOf = (name: string) => context.rule.results[name] ?? name;
  if (fundPays?.unit === 'none' || own?.unit === 'none')
    return headlineNames(headline).map((name) => (
      <OneFigure key={name} result={result} figure={name} bound={bound} context={context} />
    ));
  if (fundPays?.unit !== 'money' || own?.unit !== 'money') return null;
  const { answer, rules } = context.words;
  const [fundSide = '', ownSide = ''] = headlineBounds(headline, bound, { answer, rule: context.rule });
  const sides = [
    {
      label: labelOf(headline.fundPays),
      fen: fundPays.fen,
      bound: fundSide,
      swatch: 'fill-accent',
    },
    {
      label: labelOf(headline.youPay),
      fen: own.fen,
      bound: ownSide,
      swatch: 'fill-paper',
    },
  ] as const;
  return (
    <div className="space-y-2 bg-paper lg:sticky lg:top-0 lg:z-1 lg:py-2 print:static">
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {sides.map((side) => (
          <Figure key={side.label} {...side} unit={rules.yuan} />
        ))}
      </div>
      <PaymentBar fund={fundPays.fen} you={own.fen} bound={bound} words={answer} />
    </div>
  );
};
