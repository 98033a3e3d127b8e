import { amountRange } from '@/components/answer/amount-range';
import type { CalculatorContext } from '@/components/answer/answer-context';
import { boundedAmount } from '@/components/answer/bounded-amount';
import { boundWords } from '@/components/answer/headline-bounds';
import { oppositeOf } from '@/components/answer/opposite-of';
import { inLocale } from '@/lib/links/in-locale';
import type { ComparedCell, Comparison } from '@/lib/rules/compare-choices';

type Table = {
  readonly comparison: Comparison;
  /** What the figure in each cell is. */
  readonly ownLabel: string;
  /** The address of the same case with other choices. */
  readonly pathFor: (choices: Readonly<Record<string, string>>) => string;
  readonly context: CalculatorContext;
};

const yesNo = ({ rules }: CalculatorContext['words'], option: string): string =>
  option === 'true' ? rules.yes : rules.no;

/** A choice by its words, a yes-no question with its label. */
const optionWords = (context: CalculatorContext, field: string, option: string): string => {
  const { label = field, options } = context.rule.fields[field] ?? {};
  return options === undefined ? `${label}：${yesNo(context.words, option)}` : (options[option] ?? option);
};

/** The figure that a cell shows, and which end of the truth it is; where the notice gives none, or what was left out is needed, that. */
const figureOf = ({ readings }: ComparedCell, { words, rule }: CalculatorContext): string => {
  if (readings.length === 0) return words.answer.compareRefused;
  if (readings.some(({ own }) => own?.unit === 'none')) return words.answer.compareOpen;
  const bound = readings[0]?.bound ?? 'exact';
  const own = amountRange(
    readings.map((reading) => reading.own),
    words.expression,
  );
  const isShare = readings.some(({ fundPays }) => fundPays !== undefined);
  const side = boundWords(isShare ? oppositeOf[bound] : bound, { answer: words.answer, rule });
  return boundedAmount(side, own);
};

const Cell = ({ cell, path, context }: { cell: ComparedCell; path: string; context: CalculatorContext }) => {
  return (
    <td
      className={`text-right ${cell.isChosen ? 'outline-2 -outline-offset-2 outline-accent outline-solid' : ''}`}
    >
      <a
        href={inLocale(context.locale, path)}
        aria-current={cell.isChosen ? 'true' : undefined}
        className="flex min-h-thumb flex-col justify-center px-1 leading-snug text-ink wrap-anywhere"
      >
        <span className={cell.isChosen ? 'font-bold' : ''}>{figureOf(cell, context)}</span>
        {cell.isChosen && <span className="text-accent">{context.words.answer.compareChosen}</span>}
      </a>
    </td>
  );
};

const Head = ({ comparison, ownLabel, context }: Omit<Table, 'pathFor'>) => {
  const { rowField, columnField, rows } = comparison;
  return (
    <tr className="border-b-2 border-ink align-bottom text-base">
      {rows[0]?.map(({ choices }) => (
        <th
          scope="col"
          key={choices[columnField ?? rowField]}
          className="px-1 py-2 text-right whitespace-nowrap"
        >
          {columnField === undefined
            ? ownLabel
            : optionWords(context, columnField, choices[columnField] ?? '')}
        </th>
      ))}
    </tr>
  );
};

/** The same bill with each choice, the present one marked; every cell leads to its own result. */
export const ComparisonTable = ({ comparison, ownLabel, pathFor, context }: Table) => (
  <table className="w-full max-w-measure table-fixed border-collapse text-right text-base">
    <thead>
      <Head comparison={comparison} ownLabel={ownLabel} context={context} />
    </thead>
    {comparison.rows.map((row) => {
      const option = row[0]?.choices[comparison.rowField] ?? '';
      return (
        <tbody key={option}>
          <tr>
            <th scope="rowgroup" colSpan={row.length} className="pt-2 text-left text-base font-normal">
              {optionWords(context, comparison.rowField, option)}
            </th>
          </tr>
          <tr className="border-b border-line">
            {row.map((cell) => (
              <Cell
                key={Object.values(cell.choices).join()}
                cell={cell}
                path={pathFor(cell.choices)}
                context={context}
              />
            ))}
          </tr>
        </tbody>
      );
    })}
  </table>
);
