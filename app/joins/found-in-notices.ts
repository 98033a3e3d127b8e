import { foundLines } from '@/app/joins/found-lines';
import { listDiseases } from '@/app/joins/list-diseases';
import { listFinderQuestions } from '@/app/joins/list-finder-questions';
import { loadLocalised } from '@/app/joins/load-localised';
import { loadRuleOf } from '@/app/joins/load-rule-of';
import { required } from '@/app/joins/required';
import type { Found, FoundInNotice } from '@/components/finder/found-list';
import { statusFacts } from '@/components/notice/status-facts';
import { loadFinderQuestions } from '@/lib/content/load-finder-questions';
import { answersOf } from '@/lib/forms/answers-of';
import { checkTyped } from '@/lib/forms/check-typed';
import { editName, goOn } from '@/lib/forms/edit-rows';
import { findEntitlements, type Person } from '@/lib/forms/find-entitlements';
import { encodeSearchParams } from '@/lib/forms/search-params';
import { typedFor } from '@/lib/forms/typed-for';
import { messagesOf } from '@/lib/i18n/messages-of';
import { clausePlace } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath, rulePath } from '@/lib/links/rule-path';
import { dayWithin } from '@/lib/model/day-within';
import type { Entitlement } from '@/lib/model/entitlement';
import type { Locale } from '@/lib/model/locale';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

type Asked = { readonly person: Person; readonly asOf: string; readonly locale: Locale };

const ruleFor = async ({ rule: named }: Entitlement, asked: Asked): Promise<Found['rule']> => {
  if (named === null) return undefined;
  const { kind, id } = named;
  const { rule, contextOn } = required(await loadRuleOf(kind, id, asked.locale), id);
  const { person, asOf: day } = asked;
  const [disease, ...others] = person.diseases;
  const answers = Object.fromEntries(
    loadFinderQuestions().map((question) => {
      const [answer, ...open] = answersOf(question, person).options;
      return [question.id, open.length === 0 ? answer : undefined];
    }),
  );
  const known = { person, day, answers, disease: others.length === 0 ? disease : undefined };
  const typed = typedFor(named.input, known);
  const query = encodeSearchParams(rule.fields, typed);
  const isWhole = checkTyped(rule.fields, rule.conflicts, typed).ok;
  const begun = `${query}&${editName}=${goOn}`;
  const form = query === '' ? rulePath(kind, id) : resultPath(kind, id, begun);
  return {
    title: contextOn(asked.asOf).rule.title,
    href: inLocale(asked.locale, isWhole ? resultPath(kind, id, query) : form),
  };
};

type OneFound = { readonly found: Found; readonly asks: readonly string[] };

const foundOf = async (
  entitlement: Entitlement,
  notice: LocalisedNotice,
  asked: Asked,
): Promise<OneFound> => {
  const words = messagesOf(asked.locale);
  const { id, goal, headline, clause, quote } = entitlement;
  const diseases = listDiseases(asked.locale);
  const { lines, asks } = await foundLines(entitlement, {
    notice,
    person: asked.person,
    day: dayWithin(notice, asked.asOf),
    questions: listFinderQuestions(asked.locale),
    nameOfDisease: (of) => diseases.find((disease) => disease.id === of)?.name ?? of,
  });
  const found = {
    id,
    goal,
    headline,
    insurance: entitlement.insurance.map((each) => words.insurance[each]).join('、'),
    lines,
    clause: { id: clause, place: clausePlace(clause, notice.clauses, words.parts) },
    quote,
    rule: await ruleFor(entitlement, asked),
  };
  return { found, asks };
};

/** What the notices of a place give to a person on a day, notice by notice; those that give nothing left out. */
export const foundInNotices = async (notices: readonly string[], asked: Asked): Promise<FoundInNotice[]> => {
  const all = await Promise.all(
    notices.map(async (id) => {
      const notice = required(loadLocalised(id, asked.locale), id);
      const entitlements = findEntitlements(notice.entitlements, asked.person);
      const each = await Promise.all(entitlements.map((one) => foundOf(one, notice, asked)));
      const found = each.map((one) => one.found);
      const asks = [...new Set(each.flatMap((one) => one.asks))];
      const day = dayWithin(notice, asked.asOf);
      return { notice, facts: statusFacts(notice, asked.asOf), found, asks, day };
    }),
  );
  return all.filter(({ found }) => found.length > 0);
};
