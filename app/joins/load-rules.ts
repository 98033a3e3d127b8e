import type { LoadedRule } from '@/app/joins/load-rule';
import { required } from '@/app/joins/required';
import type { RuleRoute } from '@/app/joins/rule-route';
import type { Locale } from '@/lib/model/locale';

/** All rules of one kind, in the order of the catalogue. */
export const loadRules = <Loaded extends LoadedRule>(
  { ids, load }: RuleRoute<Loaded>,
  locale: Locale,
): Promise<Loaded[]> => Promise.all(ids.map(async (id) => required(await load(id, locale), id)));
