// @ts-check
import { finishPage } from '../press/finish-page.mjs';
import { holdPage } from './hold-page.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ html: Buffer, policy: string }} Pressed */

/** Headers of Next about the page as it was: its hash, and scripts to fetch ahead. */
const outdated = ['ETag', 'Link'];
/** Headers of Next about a cache that nobody shares with it. */
const internal = ['x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time'];

/**
 * Lets a page that Next makes now go out as a pressed one would: without scripts it does not need, with its policy.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {Pressed | undefined} notFound the pressed page for addresses that lead nowhere
 */
export function finishAnswer(request, response, notFound) {
  const name = String(request.url).split('?', 1)[0] ?? '';
  holdPage(response, finish, fail);

  /** @param {string} html */
  function finish(html) {
    if (request.method === 'HEAD') return '';
    const isNowhere = response.statusCode === 404 && notFound !== undefined;
    const page = isNowhere ? notFound : finishPage(html, name);
    response.setHeader('Content-Security-Policy', page.policy);
    for (const header of [...outdated, ...internal]) response.removeHeader(header);
    // What stands still for Next is made anew here with the day.
    if (!String(response.getHeader('Cache-Control')).includes('no-store')) {
      response.setHeader('Cache-Control', 'no-cache');
    }
    response.setHeader('Vary', 'Accept-Encoding');
    return page.html;
  }

  /** @param {unknown} error */
  function fail(error) {
    console.error(error);
    response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end('500\n');
  }
}
