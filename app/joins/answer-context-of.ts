import type { Questions } from '@/app/joins/check-query';
import { faultWords } from '@/app/joins/fault-words';
import type { AnswerContext, SilentClause } from '@/components/answer/answer-context';
import { statusFacts } from '@/components/notice/status-facts';
import { statusText, statusValues } from '@/components/notice/status-text';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import { clausePlace } from '@/lib/links/clause-place';
import type { Citation } from '@/lib/model/citation';
import { wholeTextOf } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import { isHolding } from '@/lib/model/notice-status';
import type { SeenOn } from '@/lib/model/viewing-day';

/** What stands over an answer of a notice that does not hold on that day; null where it holds, or prints no end. */
const warningOf = (notice: LocalisedNotice, asOf: SeenOn): Pick<AnswerContext, 'banner' | 'mark'> => {
  const facts = statusFacts(notice, asOf);
  const { status } = facts;
  if (isHolding(status)) return { banner: null, mark: null };
  const messages = messagesOf(notice.locale);
  const banner = fill(messages.answer.banner[status], statusValues(facts));
  return { banner, mark: statusText(facts, messages.status) };
};

const qualificationOf = ({ id, qualifiedBy, clauses }: LocalisedNotice): Citation | null =>
  qualifiedBy === null ? null : { clause: `${id}/${qualifiedBy}`, quote: wholeTextOf(clauses, qualifiedBy) };

/** What surrounds every answer from a notice, seen on a day. `clauses` are those the rule rests on, `asked` its questions. */
export const answerContextOf = (
  notice: LocalisedNotice,
  clauses: readonly string[],
  asOf: SeenOn,
  silent: readonly SilentClause[],
  asked: Questions,
): AnswerContext => {
  const messages = messagesOf(notice.locale);
  const { answer, assumptions, expression, reasons, rules } = messages;
  const { otherScriptKeep } = messages.site;
  const errors = faultWords(messages.errors, asked.fields, asked.conflicts);
  const open = silent.map(({ clause }) => clause.slice(notice.id.length + 1));
  const cited = [...clauses, ...open, ...(notice.qualifiedBy === null ? [] : [notice.qualifiedBy])];
  const placed = cited.map((id) => [`${notice.id}/${id}`, clausePlace(id, notice.clauses, messages.parts)]);
  return {
    locale: notice.locale,
    words: { answer, assumptions, errors, expression, reasons, rules, site: { otherScriptKeep } },
    places: Object.fromEntries(placed),
    silent,
    ...warningOf(notice, asOf),
    qualification: qualificationOf(notice),
    contact: notice.contact?.text ?? null,
  };
};
