// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { pagePolicy } from '../press/content-policy.mjs';
import { readEdition } from '../press/editions.mjs';
import { holdsOn } from '../press/holds-on.mjs';
import { holdPages } from './hold-pages.mjs';
import { ofDocuments, securityHeaders } from './security-headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Files named after what is in them. */
const hashed = /^\/(_next\/static|_modules)\//;
const year = 31_536_000;
/** Which pages a browser may make ready before they are asked for; named in a head, so that no page needs a script for it. */
const rules = '/speculation-rules.json';
const vary = 'Accept-Encoding, Save-Data';
/** Addresses of the files themselves: a page has one address only. */
const isFileOfPage = /\.html$|\.(br|gz)$/;

/**
 * The edition that is published now, ready to be served; undefined where there is none.
 *
 * @param {string} folder where editions are kept
 */
export function openEdition(folder) {
  const edition = readEdition(folder);
  if (edition === undefined) return undefined;
  const pages = new Map(Object.entries(edition.pages));
  const byLower = new Map([...pages.keys()].map((path) => [path.toLowerCase(), path]));
  const held = holdPages(edition.site, (path, isSaving) => ({
    ...securityHeaders,
    'Content-Security-Policy': pages.get(path)?.policy ?? pagePolicy(),
    'Cache-Control': 'no-cache',
    Vary: vary,
    ...(isSaving ? {} : { 'Speculation-Rules': `"${rules}"` }),
  }));
  const readStandIn = (/** @type {string} */ name) => ({
    html: readFileSync(join(edition.site, name)),
    policy: pagePolicy(),
  });
  const send = sirv(edition.site, { etag: true, brotli: true, gzip: true, setHeaders: varyAsAlways });
  return {
    sources: edition.sources,
    origin: edition.origin,
    name: edition.name,
    notFound: readStandIn('404.html'),
    failed: { 'zh-Hans': readStandIn('500.zh-Hans.html'), 'zh-Hant': readStandIn('500.zh-Hant.html') },

    /** Whether all of its pages may be sent on a day. @param {string} day */
    holdsOn: (day) => [...pages.values()].every((page) => holdsOn(page, day)),

    /** The path of a page, by the same in lower case. @param {string} lower */
    findPage: (lower) => byLower.get(lower),

    /**
     * Sends the page that is asked for, or answers that there is none that holds on the day.
     * @param {Request} request @param {Response} response @param {string} day
     */
    sendPage(request, response, day) {
      const path = pathOf(request.url);
      const page = pages.get(path);
      if (!isReading(request) || page === undefined || !holdsOn(page, day)) return false;
      held.send(request, response, path);
      return true;
    },

    /**
     * Sends the file that is asked for, or calls `next` where the edition does not hold it.
     * @param {Request} request @param {Response} response @param {() => void} next
     */
    serve(request, response, next) {
      const path = pathOf(request.url);
      if (!isReading(request) || isFileOfPage.test(path) || path.endsWith('/')) return next();
      // What is no page is a file with a name.
      if (!/\.\w+$/.test(path)) return next();
      const isHashed = hashed.test(path);
      response.setHeader('Cache-Control', isHashed ? `public, max-age=${year}, immutable` : 'no-cache');
      if (isHashed) {
        // A kilobyte and a half less for a page of several scripts.
        for (const name of ofDocuments) response.removeHeader(name);
        response.setHeader('Content-Security-Policy', "default-src 'none'");
      }
      response.setHeader('Vary', vary);
      if (path === rules) response.setHeader('Content-Type', 'application/speculationrules+json');
      send(request, response, () => {
        for (const name of ['Cache-Control', 'Vary', 'Content-Type']) response.removeHeader(name);
        next();
      });
    },
  };
}

/** @param {Request} request */
function isReading({ method }) {
  return method === 'GET' || method === 'HEAD';
}

/** @param {string | undefined} url */
function pathOf(url = '/') {
  return url.split('?', 1)[0] ?? '/';
}

/** The library sets its own just before it sends. @param {Response} response */
function varyAsAlways(response) {
  response.setHeader('Vary', vary);
}
