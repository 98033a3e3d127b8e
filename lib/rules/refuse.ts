import type { ReasonCode, Refusal } from '@/lib/model/answer';
import type { Citations } from '@/lib/model/citation';

/** An answer that is no sum, for a reason other than a date, with the words it rests on. */
export const refuse = (
  status: Refusal['status'],
  reason: Exclude<ReasonCode, 'before-effective' | 'after-expiry'>,
  citations: Citations,
): Refusal => ({ status, reason, date: null, citations });
