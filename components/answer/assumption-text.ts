import type { SharedWords } from '@/components/answer/answer-context';
import type { Assumption } from '@/lib/model/answer';

/** An assumption in words. @throws RangeError where the catalogue has none for it. */
export const assumptionText = ({ id }: Assumption, words: Pick<SharedWords, 'assumptions'>): string => {
  const all: Readonly<Record<string, string>> = words.assumptions;
  const text = all[id];
  if (text === undefined) throw new RangeError(`content/messages: no words for the assumption ${id}`);
  return text;
};
