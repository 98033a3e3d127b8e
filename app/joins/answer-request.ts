import { answerBody } from '@/app/joins/answer-body';
import type { LoadedRule } from '@/app/joins/load-rule';
import { problem } from '@/app/joins/problem';
import { badQuery, localeOfRequest, queryOfRequest } from '@/app/joins/query-of-request';
import type { RuleRoute } from '@/app/joins/rule-route';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';

/** Answers a request to one rule: 200 with its answer, 400 naming what is wrong, 404 for an unknown id. */
export const answerRequest = async <Loaded extends LoadedRule>(
  request: Request,
  id: string,
  route: RuleRoute<Loaded>,
): Promise<Response> => {
  const locale = localeOfRequest(request);
  const { problems } = messagesOf(locale);
  const loaded = await route.load(id, locale);
  if (loaded === undefined) {
    return problem({
      status: 404,
      title: problems['not-found'],
      detail: fill(problems[route.unknown], { id }),
    });
  }
  const query = queryOfRequest(request, loaded.rule);
  if (query.input === undefined) return badQuery(query, loaded.contextOn(query.asOf).rule.fields, locale);
  return Response.json(answerBody(route, loaded, query.input, query.asOf));
};
