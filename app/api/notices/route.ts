import { listLocalised } from '@/app/joins/load-localised';
import { noticeSummaryAsJson } from '@/app/joins/notice-as-json';
import { readingQuery } from '@/app/joins/reading-query';

/** `GET /api/notices`: all notices with their status. */
export const GET = (request: Request): Response => {
  const query = readingQuery(request);
  if (query.refused !== undefined) return query.refused;
  const { locale, asOf } = query;
  return Response.json({ notices: listLocalised(locale).map((notice) => noticeSummaryAsJson(notice, asOf)) });
};
