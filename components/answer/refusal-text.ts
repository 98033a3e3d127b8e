import type { SharedWords } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';
import type { Refusal } from '@/lib/model/answer';

/** Why the notice does not answer, in words. */
export const refusalText = ({ reason, date }: Refusal, words: Pick<SharedWords, 'reasons'>): string =>
  fill(words.reasons[reason], { date: date ?? '' });
