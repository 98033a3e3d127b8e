import { inputAsJson } from '@/app/joins/input-as-json';
import type { LoadedRule, LoadRule } from '@/app/joins/load-rule';
import { problem } from '@/app/joins/problem';
import { badQuery, localeOfRequest, queryOfRequest } from '@/app/joins/query-of-request';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Input } from '@/lib/model/field';
import { noticeStatusOn } from '@/lib/model/notice-status';

type Route<Loaded extends LoadedRule> = {
  readonly load: LoadRule<Loaded>;
  /** What the rule is called in its answer. */
  readonly kind: 'calculator' | 'checker';
  readonly unknown: 'unknownCalculator' | 'unknownChecker';
  /** The part of the answer that the rule itself gives. */
  readonly answer: (loaded: Loaded, input: Input, asOf: string) => object;
};

/** Answers a request to one rule: 200 with its answer, 400 naming what is wrong, 404 for an unknown id. */
export const answerRequest = async <Loaded extends LoadedRule>(
  request: Request,
  id: string,
  { load, kind, unknown, answer }: Route<Loaded>,
): Promise<Response> => {
  const locale = localeOfRequest(request);
  const { problems } = messagesOf(locale);
  const loaded = await load(id, locale);
  if (loaded === undefined) {
    return problem({ status: 404, title: problems['not-found'], detail: fill(problems[unknown], { id }) });
  }
  const { rule, notice, contextOn } = loaded;
  const query = queryOfRequest(request, rule);
  if (query.input === undefined) return badQuery(query, contextOn(query.asOf).rule.fields, locale);
  const { qualification } = contextOn(query.asOf);
  return Response.json({
    [kind]: id,
    notice: notice.id,
    noticeStatus: noticeStatusOn(notice, query.asOf),
    draft: notice.kind === 'draft',
    input: inputAsJson(rule.fields, query.input),
    ...answer(loaded, query.input, query.asOf),
    ...(qualification === null ? {} : { qualification }),
  });
};
