import { yuan } from '@/components/answer/amount';
import type { CalculatorContext } from '@/components/answer/answer-context';
import type { YearFacts } from '@/components/year/year-facts';
import { fill } from '@/lib/i18n/fill';

const columns = ['cost', 'fundPays', 'youPay', 'deductibleRemaining', 'capRemaining'] as const;

type Table = { readonly facts: YearFacts; readonly context: CalculatorContext };

/** Each visit in date order: who pays what, and what it leaves over for the next ones. */
export const VisitTable = ({ facts, context }: Table) => {
  const { table = {} } = context.rule;
  return (
    <table className="w-full max-w-measure table-fixed border-collapse text-right text-[clamp(0.7rem,3.4vw,1rem)]">
      <thead>
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
        <tbody key={place}>
          <tr className="break-after-avoid">
            <th scope="rowgroup" colSpan={columns.length} className="pt-2 text-left text-base font-normal">
              {fill(context.words.answer.timeSteps, { n: place + 1, date: visit.date })}
              {visit.date === facts.capReachedOn && visit.capRemaining === 0 && (
                <strong className="ml-2">{table.capReached}</strong>
              )}
            </th>
          </tr>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <td key={column} className="px-0.5 pb-2 wrap-anywhere">
                {yuan(visit[column])}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
};
