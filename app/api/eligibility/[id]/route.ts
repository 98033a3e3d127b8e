import { verdictAsJson } from '@/app/joins/answer-as-json';
import { answerRequest } from '@/app/joins/answer-request';
import { loadChecker } from '@/app/joins/load-rule';

type Route = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/eligibility/{id}?…`: the finding of one checker, with every reason. */
export const GET = async (request: Request, { params }: Route): Promise<Response> =>
  answerRequest(request, (await params).id, {
    load: loadChecker,
    kind: 'checker',
    unknown: 'unknownChecker',
    answer: ({ rule, parameters, contextOn }, input, asOf) =>
      verdictAsJson(rule.run(input, parameters), contextOn(asOf)),
  });
