import { readingQuery } from '@/app/joins/reading-query';
import { ruleList } from '@/app/joins/rule-list';
import { checkerRoute } from '@/app/joins/rule-route';

/** `GET /api/eligibility`: all checkers, each with the JSON Schema of its query. */
export const GET = async (request: Request): Promise<Response> => {
  const query = readingQuery(request);
  if (query.refused !== undefined) return query.refused;
  return Response.json({ checkers: await ruleList(checkerRoute, query.locale, query.asOf) });
};
