import { answerContextOf } from '@/app/joins/answer-context-of';
import { loadLocalised } from '@/app/joins/load-localised';
import { required } from '@/app/joins/required';
import { silentOf } from '@/app/joins/silent-of';
import { withListedOptions } from '@/app/joins/with-listed-options';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { fieldsUnder } from '@/lib/forms/fields-under';
import { calculatorWords, checkerWords } from '@/lib/i18n/rule-words';
import type { Locale } from '@/lib/model/locale';
import type { SeenOn } from '@/lib/model/viewing-day';
import { calculators, checkers } from '@/lib/rules/catalogue';
import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** The entry that an address names: never one that every object inherits, such as `constructor`. */
const ownEntry = <Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | undefined =>
  Object.hasOwn(entries, id) ? entries[id] : undefined;

/** A rule with its notice and parameters, its fields limited as the notice has it. */
const underLaw = <Rule extends Calculator | Checker>(rule: Rule, locale: Locale) => {
  const notice = required(loadLocalised(rule.notice, locale), rule.notice);
  const parameters = ruleParametersOf(notice, rule);
  return { notice, parameters, rule: { ...rule, fields: fieldsUnder(rule.fields, parameters) } };
};

const clausesOf = (rule: Calculator | Checker): readonly string[] =>
  'notStated' in rule ? [...rule.clauses, ...rule.notStated.map(({ clause }) => clause)] : rule.clauses;

/** A calculator with its notice, its parameters and its words in one script; undefined for an unknown id. */
export const loadCalculator = async (id: string, locale: Locale) => {
  const rule = await ownEntry(calculators, id)?.();
  if (rule === undefined) return undefined;
  const law = underLaw(rule, locale);
  const words = calculatorWords(locale, id);
  const silent = silentOf(law.notice, rule.clauses, Object.values(words.notStated));
  const contextOn = (asOf: SeenOn) => ({
    ...answerContextOf(law.notice, clausesOf(rule), asOf, silent, rule),
    rule: withListedOptions(words, rule.fields, locale),
  });
  return { ...law, contextOn };
};

/** A checker likewise. */
export const loadChecker = async (id: string, locale: Locale) => {
  const rule = await ownEntry(checkers, id)?.();
  if (rule === undefined) return undefined;
  const law = underLaw(rule, locale);
  const silent = silentOf(law.notice, rule.clauses, []);
  const contextOn = (asOf: SeenOn) => ({
    ...answerContextOf(law.notice, clausesOf(rule), asOf, silent, rule),
    rule: withListedOptions(checkerWords(locale, id), rule.fields, locale),
  });
  return { ...law, contextOn };
};

/** A rule with everything that its page and the API need. */
export type LoadedRule = NonNullable<Awaited<ReturnType<typeof loadCalculator | typeof loadChecker>>>;

/** `loadCalculator` or `loadChecker`. */
export type LoadRule<Loaded extends LoadedRule> = (id: string, locale: Locale) => Promise<Loaded | undefined>;
