import { describeApi } from '@/app/joins/describe-api';
import { readingQuery } from '@/app/joins/reading-query';

/** `GET /api/openapi.json`: the whole interface as OpenAPI 3.1. */
export const GET = async (request: Request): Promise<Response> => {
  const query = readingQuery(request);
  return query.refused ?? Response.json(await describeApi(query.locale, query.asOf));
};
