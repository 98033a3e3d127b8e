import 'server-only';

import { localiseScope } from '@/lib/content/localise-scope';
import type { Clause } from '@/lib/model/clause';
import type { Show } from '@/lib/model/entitlement';
import type { Change, ClauseExplanation, Explanation } from '@/lib/model/explanation';
import type { Locale } from '@/lib/model/locale';
import type { LocalisedClause, LocalisedNotice } from '@/lib/model/localised-notice';
import type { Notice } from '@/lib/model/notice';
import type { NoticeMeta } from '@/lib/model/notice-meta';
import { convertOfficialWords, convertOwnWords } from '@/lib/script/to-traditional';

type Words = { readonly official: (text: string) => string; readonly own: (text: string) => string };

const same = (text: string): string => text;
const words: Readonly<Record<Locale, Words>> = {
  'zh-Hans': { official: same, own: same },
  'zh-Hant': { official: convertOfficialWords, own: convertOwnWords },
};

/**
 * A notice with every word in one script: clauses from the frozen text; title, issuers, number and
 * quotes converted as official words; remarks, explanations, changes, entitlements and titles of scenarios as
 * ours.
 */
export function localiseNotice(notice: Notice, locale: Locale): LocalisedNotice {
  const { official, own } = words[locale];
  const quoted = <T extends { readonly quote: string }>(entry: T): T => ({
    ...entry,
    quote: official(entry.quote),
  });
  return {
    ...notice,
    ...localiseMeta(notice, words[locale]),
    locale,
    clauses: notice.clauses.map((clause) => localiseClause(clause, locale)),
    explanation: localiseExplanation(notice.explanation, words[locale]),
    parameters: {
      figures: notice.parameters.figures.map((figure) => ({
        ...quoted(figure),
        what: own(figure.what),
      })),
      quotes: notice.parameters.quotes.map(quoted),
      scopes: notice.parameters.scopes.map((scope) => localiseScope(scope, words[locale])),
    },
    entitlements: notice.entitlements.map((entitlement) => ({
      ...quoted(entitlement),
      headline: own(entitlement.headline),
      shows: entitlement.shows.map((show) => localiseShow(show, own)),
    })),
    scenarios: notice.scenarios.map((scenario) => ({ ...scenario, title: own(scenario.title) })),
  };
}

function localiseShow(show: Show, own: Words['own']): Show {
  const { what, words: named } = show;
  const said = Object.entries(named ?? {}).map(([value, text]) => [value, own(text)]);
  return {
    ...show,
    ...(what === undefined ? {} : { what: own(what) }),
    ...(named === undefined ? {} : { words: Object.fromEntries(said) }),
  };
}

type WordsOfMeta = Pick<
  NoticeMeta,
  'title' | 'shortTitle' | 'number' | 'issuers' | 'region' | 'remarks' | 'contact' | 'effectiveNote'
>;

function localiseMeta(meta: NoticeMeta, { official, own }: Words): WordsOfMeta {
  const { region, contact, number, effectiveNote } = meta;
  return {
    title: official(meta.title),
    shortTitle: own(meta.shortTitle),
    effectiveNote: effectiveNote === null ? null : own(effectiveNote),
    number: number === null ? null : official(number),
    issuers: meta.issuers.map(official),
    region: {
      province: official(region.province),
      city: region.city === null ? null : official(region.city),
    },
    remarks: meta.remarks.map((remark) => ({ ...remark, text: own(remark.text) })),
    contact: contact === null ? null : { ...contact, text: own(contact.text) },
  };
}

function localiseClause(clause: Clause, locale: Locale): LocalisedClause {
  const { heading, body, source } = clause;
  return {
    ...clause,
    heading: heading === null ? null : heading[locale],
    body: body[locale],
    source: source[locale],
  };
}

function localiseChange(change: Change, { official, own }: Words): Change {
  const { before, after, when } = change;
  return {
    ...change,
    what: own(change.what),
    before: before === null ? null : own(before),
    after: after === null ? null : own(after),
    when: when === null ? null : own(when),
    quote: official(change.quote),
  };
}

function localiseExplanation(explanation: Explanation, { official, own }: Words): Explanation {
  const { aboutStatus, inOneMinute, changes, questions, clauses } = explanation;
  return {
    aboutStatus: aboutStatus === null ? null : own(aboutStatus),
    inOneMinute: inOneMinute.map((line) => ({ ...line, text: own(line.text) })),
    changes: changes.map((change) => localiseChange(change, { official, own })),
    questions: questions.map((question) => ({
      ...question,
      ask: own(question.ask),
      answer: own(question.answer),
    })),
    clauses: Object.fromEntries(
      Object.entries(clauses).map(([id, clause]) => [id, localiseClauseExplanation(clause, own)]),
    ),
  };
}

function localiseClauseExplanation(explanation: ClauseExplanation, own: Words['own']): ClauseExplanation {
  const { headline, points, action, silent } = explanation;
  return {
    ...explanation,
    headline: own(headline),
    points: points.map(own),
    action: own(action),
    silent: silent === null ? null : own(silent),
  };
}
