import 'server-only';

import { checkCitation } from '@/lib/content/check-citation';
import { checkScopes } from '@/lib/content/check-scopes';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import { figureStandsInQuote } from '@/lib/content/figure-stands-in-quote';
import type { YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import type { Figure, Parameters } from '@/lib/model/parameter';

/** Faults of `parameters.yaml`: a quote that does not stand in its clause, a value that does not stand in its quote, periods of one figure that overlap or end before they begin, a figure without a scope. */
export function checkParameters(file: YamlFile<Parameters>, clauses: readonly Clause[]): ContentFault[] {
  const { value: parameters, faultAt } = file;
  const { figures, quotes } = parameters;
  return [
    ...figures.flatMap((figure, index) => {
      const path = ['figures', index];
      const problem = problemOfPeriod(figures, index);
      const value = figureStandsInQuote(figure)
        ? []
        : [
            faultAt(
              [...path, 'value'],
              `${figure.value} does not stand in the quote; correct the value or quote the words that give it`,
            ),
          ];
      const period = problem === undefined ? [] : [faultAt([...path, 'from'], problem)];
      return [...checkCitation(clauses, figure, path, faultAt), ...value, ...period];
    }),
    ...checkUniqueIds(quotes, ['quotes'], faultAt),
    ...quotes.flatMap((quote, index) => checkCitation(clauses, quote, ['quotes', index], faultAt)),
    ...checkScopes(file, clauses),
  ];
}

function problemOfPeriod(figures: readonly Figure[], index: number): string | undefined {
  const figure = figures[index];
  if (figure === undefined) return undefined;
  if (firstDay(figure) > lastDay(figure)) return 'is after its own to; correct one of the two dates';
  const earlier = figures
    .slice(0, index)
    .findIndex((other) => other.id === figure.id && overlaps(other, figure));
  return earlier < 0
    ? undefined
    : `the period overlaps that of figures[${earlier}], the same figure; end one before the other begins`;
}

function overlaps(one: Figure, other: Figure): boolean {
  return firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one);
}

function firstDay({ from }: Figure): string {
  return from ?? '0000-01-01';
}

function lastDay({ to }: Figure): string {
  return to ?? '9999-12-31';
}
