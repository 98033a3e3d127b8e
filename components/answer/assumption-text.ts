import type { AnswerContext } from '@/components/answer/answer-context';
import type { Assumption } from '@/lib/model/answer';

type Context = Pick<AnswerContext, 'words'> & {
  readonly rule?: { readonly assumptions?: Readonly<Record<string, string>> };
};

/** An assumption in words: those of the rule itself where it has some. @throws RangeError where there are none. */
export const assumptionText = ({ id, words: key = id }: Assumption, { words, rule }: Context): string => {
  const all: Readonly<Record<string, string>> = words.assumptions;
  const text = rule?.assumptions?.[key] ?? all[key];
  if (text === undefined) throw new RangeError(`content/messages: no words for the assumption ${key}`);
  return text;
};
