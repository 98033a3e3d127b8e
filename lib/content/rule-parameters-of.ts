import 'server-only';

import type { Citation } from '@/lib/model/citation';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { RuleParameters } from '@/lib/model/rule-parameters';

type Needs = { readonly figures: readonly string[]; readonly quotes: readonly string[] };
type Words = { readonly clause: string; readonly quote: string };

/**
 * The figures of all periods and the words that a rule needs, each with its citation in the notice's
 * script (`jinan-2022/1-2`).
 * @throws RangeError naming an id that the notice's parameters do not hold.
 */
export function ruleParametersOf(notice: LocalisedNotice, rule: Needs): RuleParameters {
  const { figures, quotes } = notice.parameters;
  refuseUnknown(notice.id, 'figure', rule.figures, figures);
  refuseUnknown(notice.id, 'quote', rule.quotes, quotes);
  const cite = ({ clause, quote }: Words): Citation => ({ clause: `${notice.id}/${clause}`, quote });
  return {
    figures: figures
      .filter(({ id }) => rule.figures.includes(id))
      .map(({ clause, quote, what: _, ...figure }) => ({ ...figure, citation: cite({ clause, quote }) })),
    quotes: quotes
      .filter(({ id }) => rule.quotes.includes(id))
      .map(({ id, ...words }) => ({ id, citation: cite(words) })),
  };
}

function refuseUnknown(
  notice: string,
  what: 'figure' | 'quote',
  needed: readonly string[],
  held: readonly { readonly id: string }[],
): void {
  const unknown = needed.find((id) => !held.some((entry) => entry.id === id));
  if (unknown !== undefined) throw new RangeError(`${notice}: parameters.yaml holds no ${what} ${unknown}`);
}
