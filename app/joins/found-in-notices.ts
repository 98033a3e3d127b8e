import { loadLocalised } from '@/app/joins/load-localised';
import { loadRuleOf } from '@/app/joins/load-rule-of';
import { required } from '@/app/joins/required';
import type { Found, FoundInNotice } from '@/components/finder/found-list';
import { figureText } from '@/components/notice/figure-text';
import { statusFacts } from '@/components/notice/status-facts';
import { checkTyped } from '@/lib/forms/check-typed';
import { editName, goOn } from '@/lib/forms/edit-rows';
import { findEntitlements, type Person } from '@/lib/forms/find-entitlements';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { messagesOf } from '@/lib/i18n/messages-of';
import { clausePlace } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath, rulePath } from '@/lib/links/rule-path';
import type { Entitlement } from '@/lib/model/entitlement';
import type { Locale } from '@/lib/model/locale';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { Figure } from '@/lib/model/parameter';

type Asked = { readonly person: Person; readonly asOf: string; readonly locale: Locale };

/** The figure of that day; of the time before where it is over, which its notice then says. None of a day to come. */
const figureOn = (id: string | null, { parameters }: LocalisedNotice, asOf: string): Figure | undefined =>
  parameters.figures.filter((figure) => figure.id === id && (figure.from ?? asOf) <= asOf).at(-1);

/** What is filled in already; nothing that the person did not say. */
const typedFor = ({ rule }: Entitlement, { person, asOf }: Asked): Record<string, string> => {
  const [disease, ...others] = person.diseases;
  const known: Readonly<Record<string, string | undefined>> = {
    '@today': asOf,
    '@disease': others.length === 0 ? disease : undefined,
  };
  const pairs = Object.entries(rule?.input ?? {}).flatMap(([name, text]): [string, string][] => {
    const value = text.startsWith('@') ? known[text] : text;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(pairs);
};

const ruleFor = async (entitlement: Entitlement, asked: Asked): Promise<Found['rule']> => {
  if (entitlement.rule === null) return undefined;
  const { kind, id } = entitlement.rule;
  const { rule, contextOn } = required(await loadRuleOf(kind, id, asked.locale), id);
  const typed = typedFor(entitlement, asked);
  const query = encodeSearchParams(rule.fields, typed);
  const isWhole = checkTyped(rule.fields, rule.conflicts, typed).ok;
  const begun = `${query}&${editName}=${goOn}`;
  const form = query === '' ? rulePath(kind, id) : resultPath(kind, id, begun);
  return {
    title: contextOn(asked.asOf).rule.title,
    href: inLocale(asked.locale, isWhole ? resultPath(kind, id, query) : form),
  };
};

const foundOf = async (entitlement: Entitlement, notice: LocalisedNotice, asked: Asked): Promise<Found> => {
  const words = messagesOf(asked.locale);
  const figure = figureOn(entitlement.figure, notice, asked.asOf);
  const { id, headline, clause, quote } = entitlement;
  return {
    id,
    headline,
    figure: figure === undefined ? undefined : { what: figure.what ?? '', text: figureText(figure, words) },
    clause: { id: clause, place: clausePlace(clause, notice.clauses, words.parts) },
    quote,
    rule: await ruleFor(entitlement, asked),
  };
};

/** What the notices of a place give to a person on a day, notice by notice; those that give nothing left out. */
export const foundInNotices = async (notices: readonly string[], asked: Asked): Promise<FoundInNotice[]> => {
  const all = await Promise.all(
    notices.map(async (id) => {
      const notice = required(loadLocalised(id, asked.locale), id);
      const entitlements = findEntitlements(notice.entitlements, asked.person);
      const found = await Promise.all(entitlements.map((each) => foundOf(each, notice, asked)));
      return { notice, facts: statusFacts(notice, asked.asOf), found };
    }),
  );
  return all.filter(({ found }) => found.length > 0);
};
