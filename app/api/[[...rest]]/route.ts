import { problem } from '@/app/joins/problem';
import { localeOfRequest } from '@/app/joins/query-of-request';
import { messagesOf } from '@/lib/i18n/messages-of';

/** Any other address of the API: a 404 that a program can read. */
export const GET = (request: Request): Response => {
  const { problems } = messagesOf(localeOfRequest(request));
  return problem({ status: 404, title: problems['not-found'], detail: problems.unknownAddress });
};
