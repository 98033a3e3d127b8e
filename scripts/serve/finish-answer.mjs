// @ts-check
import { pagePolicy } from '../press/content-policy.mjs';
import { finishPage } from '../press/finish-page.mjs';
import { holdPage } from './hold-page.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {ReturnType<typeof import('./open-edition.mjs').openEdition>} OpenEdition */

/** Headers of Next about the page as it was: its hash, and scripts to fetch ahead. */
const outdated = ['ETag', 'Link'];
/** Headers of Next about a cache that nobody shares with it. */
const internal = ['x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time'];

/**
 * Lets a page that Next makes now go out as a pressed one would: without the framework's scripts, with its policy.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {OpenEdition} edition holds the pages for addresses that lead nowhere, and for pages that failed
 */
export function finishAnswer(request, response, edition) {
  const name = String(request.url).split('?', 1)[0] ?? '';
  holdPage(response, finish, fail);

  /** @param {string} html */
  function finish(html) {
    if (request.method === 'HEAD') return '';
    const page = standIn(response.statusCode) ?? finishPage(html, name);
    response.setHeader('Content-Security-Policy', page.policy);
    for (const header of [...outdated, ...internal]) response.removeHeader(header);
    // What stands still for Next is made anew here when its day has come; a failure may be over the next time.
    if (response.statusCode >= 500) response.setHeader('Cache-Control', 'no-store');
    else if (!String(response.getHeader('Cache-Control')).includes('no-store')) {
      response.setHeader('Cache-Control', 'no-cache');
    }
    response.setHeader('Vary', 'Accept-Encoding');
    return page.html;
  }

  /** What is sent instead: Next's own page of a failure needs its scripts. @param {number} status */
  function standIn(status) {
    if (status === 404) return edition?.notFound;
    if (status >= 500) return edition?.failed[name.startsWith('/zh-Hant') ? 'zh-Hant' : 'zh-Hans'];
    return undefined;
  }

  /** @param {unknown} error */
  function fail(error) {
    console.error(error);
    for (const header of ['Content-Length', ...outdated, ...internal]) response.removeHeader(header);
    const { html, policy } = standIn(500) ?? { html: '500', policy: pagePolicy() };
    const type = 'text/html; charset=utf-8';
    const headers = { 'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' };
    response.writeHead(500, headers).end(html);
  }
}
