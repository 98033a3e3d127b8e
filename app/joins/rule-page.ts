import type { Metadata } from 'next';
import type { LoadedRule, LoadRule } from '@/app/joins/load-rule';
import { ownPairs } from '@/app/joins/own-pairs';
import { pageMetadata } from '@/app/joins/page-metadata';
import { type PageQuery, pageQuery } from '@/app/joins/page-query';
import { required } from '@/app/joins/required';
import { seenToday } from '@/app/joins/seen-today';
import { todayInChina } from '@/app/joins/today-in-china';
import { fieldsOnPage } from '@/lib/forms/fields-on-page';
import { type NamedValues, pairsOf } from '@/lib/forms/pairs-of';
import { typedText } from '@/lib/forms/typed';
import { localeOf } from '@/lib/i18n/locale-of';
import { type RuleKind, resultPath, rulePath } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';
import type { SeenOn } from '@/lib/model/viewing-day';

/** What Next hands to the page of a rule. */
export type RulePageProps = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
};

/** The same with the query of a result page. */
export type ResultPageProps = RulePageProps & { readonly searchParams: Promise<NamedValues> };

const loadRule = async <L extends LoadedRule>(load: LoadRule<L>, { params }: RulePageProps) => {
  const { locale: segment, id } = await params;
  const locale = localeOf(segment);
  return { locale, id, ...required(await load(id, locale), id) };
};

/** The empty form of a rule, seen today. */
export const loadRulePage = async <L extends LoadedRule>(load: LoadRule<L>, page: RulePageProps) => {
  const loaded = await loadRule(load, page);
  return { ...loaded, asOf: seenToday() };
};

/** The form of a rule with the query of an address, seen on the day it names, or today. */
export const loadResultPage = async <L extends LoadedRule>(load: LoadRule<L>, page: ResultPageProps) => {
  const loaded = await loadRule(load, page);
  const pairs = pairsOf(await page.searchParams);
  const { rule } = loaded;
  const query = pageQuery({ ...rule, fields: fieldsOnPage(rule.fields) }, pairs);
  const isDayWrong = query.errors.some(({ field }) => field === 'asOf');
  const asOf = (isDayWrong ? undefined : typedText(query.typed, 'asOf')) ?? todayInChina();
  const own = ownPairs(pairs, query).map(([name, value]) => [name, value]);
  const path = (kind: RuleKind) => resultPath(kind, loaded.id, new URLSearchParams(own).toString());
  return { ...loaded, query, asOf, path };
};

type Shown = Pick<LoadedRule, 'contextOn' | 'notice'> & {
  readonly locale: Locale;
  readonly id: string;
  readonly asOf: SeenOn;
};

/** What the page of a rule shows around its empty form. */
export const aroundForm = (kind: RuleKind, { id, notice, asOf, contextOn }: Shown) => {
  const { title, description } = contextOn(asOf).rule;
  return { kind, id, notice, asOf, title, description, result: undefined, strange: [] };
};

/** What a result page shows around its form: not what the rule answers, where the answer follows. */
export const aroundResult = (
  kind: RuleKind,
  loaded: Shown & { readonly query: PageQuery; readonly path: (kind: RuleKind) => string },
) => {
  const { description, ...shown } = aroundForm(kind, loaded);
  const isAnswered = loaded.query.input !== undefined;
  return {
    ...shown,
    description: isAnswered ? undefined : description,
    result: loaded.path(kind),
    strange: loaded.query.strange,
  };
};

/** Title and description of a rule's page. */
export const rulePageMetadata = (kind: RuleKind, { locale, id, asOf, contextOn }: Shown): Metadata => {
  const { title, description } = contextOn(asOf).rule;
  return pageMetadata({ locale, path: rulePath(kind, id), title, description });
};

/** Says in the title whether there is a result or something to mend; not for search engines. */
export const resultPageMetadata = (
  kind: RuleKind,
  { locale, id, asOf, contextOn, query }: Shown & { readonly query: PageQuery },
): Metadata => {
  const { rule, words } = contextOn(asOf);
  const sent = query.input === undefined ? words.rules.errorPrefix : `${words.rules.resultTitle}：`;
  const state = query.isEditing ? '' : sent;
  const { title, description } = rule;
  const path = resultPath(kind, id);
  return pageMetadata({ locale, path, title: `${state}${title}`, description, isIndexed: false });
};
