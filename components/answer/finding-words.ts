import { withoutZeroFen } from '@/components/answer/amount';
import { fill } from '@/lib/i18n/fill';
import type { Finding } from '@/lib/model/answer';

/**
 * Words of a finding with its details filled in; numbers without their sign, which the words carry,
 * amounts without zero fen.
 * @throws RangeError where the catalogue has none for this id.
 */
export const findingWords = (
  words: Readonly<Record<string, string>>,
  id: string,
  { details }: Pick<Finding, 'details'>,
): string => {
  const text = words[id];
  if (text === undefined) throw new RangeError(`content/messages: no words for ${id}`);
  const plain = (value: string | number | boolean) =>
    typeof value === 'number' ? Math.abs(value) : withoutZeroFen(`${value}`);
  return fill(text, Object.fromEntries(Object.entries(details).map(([name, value]) => [name, plain(value)])));
};
