import type { SharedWords } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';
import type { Refusal } from '@/lib/model/answer';

/** Why the notice does not answer, in words: those of the rule itself where it has some. */
export const refusalText = (
  { reason, date }: Refusal,
  words: Pick<SharedWords, 'reasons'>,
  own: Readonly<Record<string, string>> = {},
): string => fill(own[reason] ?? words.reasons[reason], { date: date ?? '' });
