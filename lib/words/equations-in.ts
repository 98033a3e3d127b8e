import { writtenFiguresIn } from '@/lib/words/written-figures-in';

/** A derivation that words show: the figure it comes to, and how, as `deriveFigure` reads it. */
export type Equation = { readonly figure: string; readonly is: string };

/** The equations in a text: `是 50%＋5 个百分点＝55%` gives `55%`, which is `50% + 5个百分点`. Each term is its last figure, the result its first. */
export function equationsIn(text: string): Equation[] {
  return text.split(/[，。；：、！？（）“”\n]/).flatMap((phrase) => {
    const [terms = '', result, ...more] = phrase.split(/[＝=]/);
    const [figure] = writtenFiguresIn(result ?? '');
    const operators = [...terms.matchAll(/[＋+－×÷]/g)].map(([sign]) => signs[sign] ?? sign);
    const operands = terms.split(/[＋+－×÷]/).map((term) => writtenFiguresIn(term).at(-1)?.written);
    if (figure === undefined || more.length > 0 || operators.length === 0 || operands.includes(undefined))
      return [];
    const is = operands.map(
      (operand, index) => `${operand}${index < operators.length ? ` ${operators[index]} ` : ''}`,
    );
    return [{ figure: figure.written, is: is.join('') }];
  });
}

const signs: Readonly<Record<string, string>> = { '＋': '+', '－': '-' };
