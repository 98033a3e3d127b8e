import { answerRequest } from '@/app/joins/answer-request';
import { calculatorRoute } from '@/app/joins/rule-route';

type Route = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/calculators/{id}?…`: the answer of one calculator, with its trace. */
export const GET = async (request: Request, { params }: Route): Promise<Response> =>
  answerRequest(request, (await params).id, calculatorRoute);
