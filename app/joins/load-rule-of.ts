import { type LoadedRule, loadCalculator, loadChecker } from '@/app/joins/load-rule';
import type { RuleKind } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';

/** A calculator or a checker by its kind and id; undefined for an unknown id. */
export const loadRuleOf = (kind: RuleKind, id: string, locale: Locale): Promise<LoadedRule | undefined> =>
  kind === 'calculators' ? loadCalculator(id, locale) : loadChecker(id, locale);
