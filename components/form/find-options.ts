import type { Option } from '@/components/form/named-options';
import type { OptionList } from '@/lib/i18n/rule-words';

/** Lower case, without blanks, and every character that is known in two scripts in Simplified. */
const fold = (text: string, scriptPairs: string): string => {
  const pairs = [...scriptPairs];
  const simplified = new Map(
    pairs.flatMap((one, place) => (place % 2 === 0 ? [[one, pairs[place + 1] ?? one]] : [])),
  );
  return [...text.toLowerCase().replace(/\s/g, '')].map((one) => simplified.get(one) ?? one).join('');
};

/**
 * The options whose name, or one of whose other names, holds what is typed: in either script, in
 * capitals or not. All of them where nothing is typed.
 */
export const findOptions = <O extends Option>(
  options: readonly O[],
  typed: string,
  { alsoCalled, scriptPairs }: OptionList,
): readonly O[] => {
  const sought = fold(typed, scriptPairs);
  const namesOf = ({ value, label }: O) => [label, ...(alsoCalled[value] ?? '').split(' ')];
  return options.filter((option) => namesOf(option).some((name) => fold(name, scriptPairs).includes(sought)));
};
