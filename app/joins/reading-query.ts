import { badQuery, localeOfRequest, queryOfRequest } from '@/app/joins/query-of-request';
import type { Locale } from '@/lib/model/locale';

/** What every reading address of the API takes: the script and the day of viewing, nothing else. */
const nothingAsked = { fields: {}, conflicts: [] };

type ReadingQuery =
  | { readonly locale: Locale; readonly asOf: string; readonly refused: undefined }
  | { readonly refused: Response };

/** The script and the day of a request for notices, or the 400 that says what is wrong with it. */
export const readingQuery = (request: Request): ReadingQuery => {
  const locale = localeOfRequest(request);
  const query = queryOfRequest(request, nothingAsked);
  if (query.input === undefined) return { refused: badQuery(query, {}, locale) };
  return { locale, asOf: query.asOf, refused: undefined };
};
