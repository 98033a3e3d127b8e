import { loadCalculator, loadChecker } from '@/app/joins/load-rule';
import { required } from '@/app/joins/required';
import { amount } from '@/components/answer/amount';
import { boundedAmount } from '@/components/answer/bounded-amount';
import { checkTyped } from '@/lib/forms/check-typed';
import type { Typed } from '@/lib/forms/typed';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Reading } from '@/lib/model/answer';
import type { Locale } from '@/lib/model/locale';
import { jsonOfValue } from '@/lib/rules/json-of-value';

/** What a rule says of one result, in words, and the figures it took from the notice on the way. */
export type ComputedValue = { readonly text: string; readonly figures: readonly string[] };

type Asked = {
  readonly rule: { readonly kind: RuleKind; readonly id: string };
  readonly typed: Typed;
  readonly result: string;
  /** For results that are no amounts. */
  readonly words: Readonly<Record<string, string>> | undefined;
  readonly locale: Locale;
};

const figuresOf = ({ steps }: Reading): string[] =>
  steps.flatMap((step) => (step.kind === 'parameter' ? [step.figure] : []));

const textOf = ({ result, bound }: Reading, asked: Asked): string => {
  const value = result[asked.result];
  if (value === undefined || value.unit === 'none') return '';
  const { answer, expression } = messagesOf(asked.locale);
  const named = asked.words?.[`${jsonOfValue(value)}`] ?? amount(value, expression);
  const [first] = Object.keys(result);
  return first === asked.result ? boundedAmount(answer.bound[bound], named) : named;
};

const askCalculator = async (asked: Asked): Promise<ComputedValue | undefined> => {
  const { rule, parameters } = required(await loadCalculator(asked.rule.id, asked.locale), asked.rule.id);
  const checked = checkTyped(rule.fields, rule.conflicts, asked.typed);
  if (!checked.ok) return undefined;
  const answer = rule.run(checked.input, parameters);
  if (answer.status !== 'computed') return { text: refused(answer.status, asked), figures: [] };
  const texts = new Set(answer.readings.map((reading) => textOf(reading, asked)));
  return { text: [...texts].join('；'), figures: answer.readings.flatMap(figuresOf) };
};

const askChecker = async (asked: Asked): Promise<ComputedValue | undefined> => {
  const { rule, parameters } = required(await loadChecker(asked.rule.id, asked.locale), asked.rule.id);
  const checked = checkTyped(rule.fields, rule.conflicts, asked.typed);
  if (!checked.ok) return undefined;
  const verdict = rule.run(checked.input, parameters);
  if (verdict.status !== 'computed') return { text: refused(verdict.status, asked), figures: [] };
  const detail = verdict.details[asked.result];
  return { text: detail === undefined ? '' : (asked.words?.[`${detail}`] ?? ''), figures: rule.figures };
};

const refused = (status: 'not-applicable' | 'not-stated', { locale }: Asked): string =>
  messagesOf(locale).answer.refused[status];

/** What a rule computes for a case: undefined where the case is not whole, no text where it has no such result. */
export const computedValue = (asked: Asked): Promise<ComputedValue | undefined> =>
  asked.rule.kind === 'calculators' ? askCalculator(asked) : askChecker(asked);
