import { rulesOfNotice, rulesOnClause } from '@/app/joins/rules-of-notice';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { ApiShape } from '@/lib/model/api-shapes';
import type { LocalisedClause, LocalisedNotice } from '@/lib/model/localised-notice';
import { noticeStatusOn } from '@/lib/model/notice-status';

type Rules = Awaited<ReturnType<typeof rulesOfNotice>>;

const remarksAsJson = (notice: LocalisedNotice, clause: string | null) =>
  notice.remarks.filter((remark) => remark.clause === clause).map(({ text }) => text);

const explanationAsJson = (notice: LocalisedNotice, clause: string) => {
  const explanation = notice.explanation.clauses[clause];
  if (explanation === undefined) return null;
  const { headline, audience, points, action, silent } = explanation;
  return { headline, audience, points, action, silent };
};

const clauseAsJson = (notice: LocalisedNotice, clause: LocalisedClause, rules: Rules): ApiShape<'Clause'> => {
  const { calculators, eligibility } = rulesOnClause(rules, clause.id);
  return {
    id: clause.id,
    number: clause.number,
    heading: clause.heading,
    source: clause.source,
    remarks: remarksAsJson(notice, clause.id),
    url: inLocale(notice.locale, clausePath(notice.id, clause.id)),
    explanation: explanationAsJson(notice, clause.id),
    calculators,
    checkers: eligibility,
  };
};

/** What the API tells of a notice in a list, seen on a day. */
export const noticeSummaryAsJson = (notice: LocalisedNotice, asOf: string): ApiShape<'NoticeSummary'> => ({
  id: notice.id,
  title: notice.title,
  number: notice.number,
  issuers: notice.issuers,
  issued: notice.issued,
  effective: notice.effective,
  ends: notice.ends,
  kind: notice.kind,
  status: noticeStatusOn(notice, asOf),
  region: notice.region,
});

/** A whole notice for the API: clauses flat, in document order, every character in exactly one `source`. */
export const noticeAsJson = async (notice: LocalisedNotice, asOf: string): Promise<ApiShape<'Notice'>> => {
  const rules = await rulesOfNotice(notice.id);
  return {
    ...noticeSummaryAsJson(notice, asOf),
    remarks: remarksAsJson(notice, null),
    clauses: notice.clauses.map((clause) => clauseAsJson(notice, clause, rules)),
  };
};
