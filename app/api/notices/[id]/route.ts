import { loadLocalised } from '@/app/joins/load-localised';
import { noticeAsJson } from '@/app/joins/notice-as-json';
import { problem } from '@/app/joins/problem';
import { localeOfRequest } from '@/app/joins/query-of-request';
import { readingQuery } from '@/app/joins/reading-query';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';

type Route = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/notices/{id}`: one notice, clause by clause. */
export const GET = async (request: Request, { params }: Route): Promise<Response> => {
  const { id } = await params;
  const notice = loadLocalised(id, localeOfRequest(request));
  if (notice === undefined) {
    const { problems } = messagesOf(localeOfRequest(request));
    return problem({
      status: 404,
      title: problems['not-found'],
      detail: fill(problems.unknownNotice, { id }),
    });
  }
  const query = readingQuery(request);
  return query.refused ?? Response.json(await noticeAsJson(notice, query.asOf));
};
