import { verdictAsJson } from '@/app/joins/answer-as-json';
import { inputAsJson } from '@/app/joins/input-as-json';
import { loadChecker } from '@/app/joins/load-rule';
import { problem } from '@/app/joins/problem';
import { badQuery, localeOfRequest, queryOfRequest } from '@/app/joins/query-of-request';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import { noticeStatusOn } from '@/lib/model/notice-status';

type Route = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/eligibility/{id}?…`: the finding of one checker, with every reason. */
export const GET = async (request: Request, { params }: Route): Promise<Response> => {
  const { id } = await params;
  const locale = localeOfRequest(request);
  const { problems } = messagesOf(locale);
  const loaded = await loadChecker(id, locale);
  if (loaded === undefined) {
    return problem({
      status: 404,
      title: problems['not-found'],
      detail: fill(problems.unknownChecker, { id }),
    });
  }
  const { rule, notice, parameters, contextOn } = loaded;
  const query = queryOfRequest(request, rule);
  const context = contextOn(query.asOf);
  if (query.input === undefined) return badQuery(query, rule, context.rule.fields, locale);
  return Response.json({
    checker: id,
    notice: notice.id,
    noticeStatus: noticeStatusOn(notice, query.asOf),
    draft: notice.kind === 'draft',
    input: inputAsJson(rule.fields, query.input),
    ...verdictAsJson(rule.run(query.input, parameters), context),
  });
};
