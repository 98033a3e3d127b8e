import { answerAsJson } from '@/app/joins/answer-as-json';
import { answerRequest } from '@/app/joins/answer-request';
import { loadCalculator } from '@/app/joins/load-rule';

type Route = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/calculators/{id}?…`: the answer of one calculator, with its trace. */
export const GET = async (request: Request, { params }: Route): Promise<Response> =>
  answerRequest(request, (await params).id, {
    load: loadCalculator,
    kind: 'calculator',
    unknown: 'unknownCalculator',
    answer: ({ rule, parameters, contextOn }, input, asOf) =>
      answerAsJson(rule.run(input, parameters), contextOn(asOf)),
  });
