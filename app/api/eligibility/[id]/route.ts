import { answerRequest } from '@/app/joins/answer-request';
import { checkerRoute } from '@/app/joins/rule-route';

type Route = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/eligibility/{id}?…`: the finding of one checker, with every reason. */
export const GET = async (request: Request, { params }: Route): Promise<Response> =>
  answerRequest(request, (await params).id, checkerRoute);
