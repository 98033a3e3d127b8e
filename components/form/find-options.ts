import type { Option } from '@/components/form/named-options';
import { nameSearch } from '@/lib/forms/name-search';
import type { OptionList } from '@/lib/i18n/rule-words';

/**
 * The options whose name, or one of whose other names, holds what is typed: in either script, in capitals or not, or as it
 * sounds in pinyin. All of them where nothing is typed.
 */
export const findOptions = <O extends Option>(
  options: readonly O[],
  typed: string,
  list: OptionList,
): readonly O[] => {
  const { isIn } = nameSearch(list).find(typed);
  const namesOf = ({ value, label }: O) => [label, ...(list.alsoCalled[value] ?? '').split(' ')];
  return options.filter((option) => namesOf(option).some(isIn));
};
