import type { WrittenQuantity } from '@/lib/words/written-figure';
import { writtenFiguresIn } from '@/lib/words/written-figures-in';

/** A derivation worked out: the figures it takes, and the value and unit it comes to. */
export type Derivation = {
  readonly operands: readonly WrittenQuantity[];
  readonly result: { readonly value: number; readonly unit: string };
};

/**
 * Works out figures with +, -, × and ÷ between blanks (`50% + 5个百分点`), × and ÷ first. Percents and percentage points add
 * to one another; a percent, a count or a bare number multiplies and divides anything. Null where a part is not one
 * figure, where units do not go together, or where it divides by nothing.
 */
export function deriveFigure(expression: string): Derivation | null {
  const [first = '', ...rest] = expression.split(/ ([-+×÷]) /);
  const start = readOperand(first);
  if (start === null) return null;
  const sums = [{ sign: 1, ...start }];
  const operands = [start];
  for (let index = 0; index < rest.length; index += 2) {
    const operand = readOperand(rest[index + 1] ?? '');
    const last = sums.at(-1);
    if (operand === null || last === undefined) return null;
    operands.push(operand);
    const operator = rest[index];
    if (operator === '+' || operator === '-') sums.push({ ...operand, sign: operator === '+' ? 1 : -1 });
    else if (!multiplies(operand) || operand.value === 0) return null;
    else last.value *= operator === '×' ? factorOf(operand) : 1 / factorOf(operand);
  }
  const unit = sums[0]?.unit ?? '';
  if (sums.some((term) => shareOf(term.unit) !== shareOf(unit))) return null;
  const value = sums.reduce((sum, term) => sum + term.sign * term.value, 0);
  return { operands, result: { value: Number(value.toFixed(4)), unit } };
}

/** Whether a derivation comes to a figure; percents and points are alike here. */
export function comesTo({ result }: Derivation, figure: WrittenQuantity): boolean {
  return result.value === figure.value && shareOf(result.unit) === shareOf(figure.unit);
}

type Operand = { kind: 'quantity'; written: string; value: number; unit: string };

function readOperand(text: string): Operand | null {
  const [figure, ...others] = writtenFiguresIn(text);
  return figure?.kind === 'quantity' && others.length === 0 ? { ...figure } : null;
}

function multiplies({ unit }: Operand): boolean {
  return ['', '%', '倍', '个', '种', '家', '次', '人', '个月', '年', '天'].includes(unit);
}

function factorOf({ value, unit }: Operand): number {
  return unit === '%' ? value / 100 : value;
}

function shareOf(unit: string): string {
  return unit === '个百分点' ? '%' : unit;
}
