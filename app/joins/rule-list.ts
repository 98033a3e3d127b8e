import type { LoadedRule } from '@/app/joins/load-rule';
import { loadRules } from '@/app/joins/load-rules';
import { ruleAsJson } from '@/app/joins/rule-as-json';
import type { RuleRoute } from '@/app/joins/rule-route';
import type { ApiShape } from '@/lib/model/api-shapes';
import type { Locale } from '@/lib/model/locale';

/** All rules of one kind as the API lists them, seen on a day. */
export const ruleList = async <Loaded extends LoadedRule>(
  route: RuleRoute<Loaded>,
  locale: Locale,
  asOf: string,
): Promise<ApiShape<'RuleSummary'>[]> =>
  (await loadRules(route, locale)).map((loaded) => ruleAsJson(route.path, loaded, asOf));
