import 'server-only';

import { figuresIn } from '@/lib/content/figures-in';

const operand = '[^＋－×＝，。；：（）“”]*\\d[^＋－×＝，。；：（）“”]*';
const equation = new RegExp(`(${operand}(?:[＋－×]${operand})+)＝(${operand})`, 'g');

/**
 * The figures that words derive and say how: `50%＋5 个百分点＝55%` gives `55%`. Only where every figure it starts from
 * is among those printed, or derived before it, and the sum is right. Read from left to right: ＋, － and ×.
 */
export function derivedFigures(words: string, printed: readonly string[]): string[] {
  const derived: string[] = [];
  for (const [, terms = '', result = ''] of words.matchAll(equation)) {
    const [sum] = figuresIn(result);
    const from = terms.split(/[＋－×]/).flatMap((term) => figuresIn(term).slice(-1));
    const known = from.every((figure) => [...printed, ...derived].includes(figure));
    if (sum !== undefined && known && Math.abs(compute(terms) - Number.parseFloat(sum)) < 1e-6)
      derived.push(sum);
  }
  return derived;
}

function compute(terms: string): number {
  const [first = '', ...rest] = terms.split(/(?=[＋－×])/);
  return rest.reduce((sum, term) => {
    if (term.startsWith('＋')) return sum + valueIn(term);
    if (term.startsWith('－')) return sum - valueIn(term);
    return sum * (term.includes('%') ? valueIn(term) / 100 : valueIn(term));
  }, valueIn(first));
}

function valueIn(term: string): number {
  return Number.parseFloat(figuresIn(term).at(-1) ?? 'NaN');
}
