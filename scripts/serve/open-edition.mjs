// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { dataPolicy, pagePolicy } from '../press/content-policy.mjs';
import { readEdition } from '../press/editions.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const hashed = /^\/_next\/static\//;
const year = 31_536_000;
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
  const send = sirv(edition.site, { etag: true, brotli: true, gzip: true, setHeaders: varyAsAlways });
  return {
    day: edition.day,
    sources: edition.sources,
    name: edition.name,
    notFound: { html: readFileSync(join(edition.site, '404.html')), policy: pagePolicy([]) },

    /** Sends what is asked for, or calls `next` where the edition does not hold it. */
    /** @param {Request} request @param {Response} response @param {() => void} next */
    serve(request, response, next) {
      const path = pathOf(request.url);
      if (!isReading(request) || isFileOfPage.test(path) || path.endsWith('/')) return next();
      const policy = pages.get(path);
      // What is no page is a file with a name.
      if (policy === undefined && !/\.\w+$/.test(path)) return next();
      response.setHeader('Content-Security-Policy', policy ?? dataPolicy);
      response.setHeader(
        'Cache-Control',
        hashed.test(path) ? `public, max-age=${year}, immutable` : 'no-cache',
      );
      response.setHeader('Vary', 'Accept-Encoding');
      send(request, response, () => {
        for (const name of ['Cache-Control', 'Vary']) response.removeHeader(name);
        response.setHeader('Content-Security-Policy', dataPolicy);
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
  response.setHeader('Vary', 'Accept-Encoding');
}
