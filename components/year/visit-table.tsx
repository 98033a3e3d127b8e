import { yuan } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { YearFacts } from '@/components/year/year-facts';
import { fill } from '@/lib/i18n/fill';
import type { Fen } from '@/lib/rules/money';

const columns = ['cost', 'fundPays', 'youPay', 'deductibleRemaining', 'capRemaining'] as const;

type Table = { readonly facts: YearFacts; readonly context: CalculatorContext };

/** An amount without its unit; where there is none, the words for that. */
const amountOf = (fen: Fen | undefined, { rule }: CalculatorContext): string =>
  fen === undefined ? (rule.table?.leftOut ?? '') : yuan(fen);

/**
 * Each visit in date order: who pays what, and what it leaves over for the next ones. Where five columns have no room for
 * large figures, as on a phone, each figure stands beside its name.
 */
export const VisitTable = ({ facts, context }: Table) => {
  const { table = {} } = context.rule;
  return (
    <table className="w-full max-w-measure table-fixed border-collapse text-right text-base max-sm:block">
      <thead className="max-sm:sr-only">
        <tr className="border-b-2 border-ink align-bottom">
          {columns.map((column) => (
            <th scope="col" key={column} className="px-0.5 py-2">
              {table[column]}
            </th>
          ))}
        </tr>
      </thead>
      {facts.visits.map((visit, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a visit is known by its place only
        <tbody key={place} className="max-sm:block">
          <tr className="break-after-avoid max-sm:block">
            <th scope="rowgroup" colSpan={columns.length} className="pt-2 text-left font-normal max-sm:block">
              {fill(context.words.answer.timeSteps, { n: place + 1, date: visit.date })}
              {visit.date === facts.capReachedOn && visit.capRemaining === 0 && (
                <strong className="ml-2">{table.capReached}</strong>
              )}
            </th>
          </tr>
          <tr className="border-b border-line max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:pb-2">
            {columns.map((column) => (
              <td
                key={column}
                data-label={table[column]}
                className="px-0.5 pb-2 wrap-anywhere max-sm:flex max-sm:flex-wrap max-sm:justify-between max-sm:gap-x-2 max-sm:p-0 max-sm:before:content-[attr(data-label)]"
              >
                {amountOf(visit[column], context)}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
};
