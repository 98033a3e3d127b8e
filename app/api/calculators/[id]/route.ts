import { answerAsJson } from '@/app/joins/answer-as-json';
import { inputAsJson } from '@/app/joins/input-as-json';
import { loadCalculator } from '@/app/joins/load-rule';
import { problem } from '@/app/joins/problem';
import { badQuery, localeOfRequest, queryOfRequest } from '@/app/joins/query-of-request';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import { noticeStatusOn } from '@/lib/model/notice-status';

type Route = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/calculators/{id}?…`: the answer of one calculator, with its trace. */
export const GET = async (request: Request, { params }: Route): Promise<Response> => {
  const { id } = await params;
  const locale = localeOfRequest(request);
  const { problems } = messagesOf(locale);
  const loaded = await loadCalculator(id, locale);
  if (loaded === undefined) {
    return problem({
      status: 404,
      title: problems['not-found'],
      detail: fill(problems.unknownCalculator, { id }),
    });
  }
  const { rule, notice, parameters, contextOn } = loaded;
  const query = queryOfRequest(request, rule);
  const context = contextOn(query.asOf);
  if (query.input === undefined) return badQuery(query, rule, context.rule.fields, locale);
  return Response.json({
    calculator: id,
    notice: notice.id,
    noticeStatus: noticeStatusOn(notice, query.asOf),
    draft: notice.kind === 'draft',
    input: inputAsJson(rule.fields, query.input),
    ...answerAsJson(rule.run(query.input, parameters), context),
  });
};
