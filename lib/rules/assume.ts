import type { Assumption } from '@/lib/model/answer';
import type { Citations } from '@/lib/model/citation';

/** Something taken for granted, with the words that leave it open; ours are the message `assumptions.<id>`. */
export const assume = (id: string, ...citations: Citations): Assumption => ({ id, citations });
