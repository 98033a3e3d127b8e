import { readingQuery } from '@/app/joins/reading-query';
import { ruleList } from '@/app/joins/rule-list';
import { calculatorRoute } from '@/app/joins/rule-route';

/** `GET /api/calculators`: all calculators, each with the JSON Schema of its query. */
export const GET = async (request: Request): Promise<Response> => {
  const query = readingQuery(request);
  if (query.refused !== undefined) return query.refused;
  return Response.json({ calculators: await ruleList(calculatorRoute, query.locale, query.asOf) });
};
