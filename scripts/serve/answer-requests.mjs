// @ts-check
import { constants } from 'node:zlib';
import compression from 'compression';
import { dataPolicy } from '../press/content-policy.mjs';
import { finishAnswer } from './finish-answer.mjs';
import { securityHeaders } from './security-headers.mjs';
import { sendOn } from './send-on.mjs';

/** @typedef {ReturnType<typeof import('./open-edition.mjs').openEdition>} OpenEdition */

const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  filter: isCompressible,
});

/**
 * Answers every request: by the pressed edition where it has the page and that holds today, otherwise by Next.
 *
 * @param {object} portal
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} portal.handle Next's handler
 * @param {() => OpenEdition} portal.edition the edition to serve from
 * @param {() => string} portal.today the day in China
 * @returns {import('node:http').RequestListener}
 */
export function answerRequests({ handle, edition, today }) {
  return (request, response) => {
    const current = edition();
    if (current?.sendPage(request, response, today())) return undefined;
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', dataPolicy);
    if (sendOnFrom(request, response, current)) return undefined;
    if (!isReadable(request.url)) return refuse(response, current);
    if (current === undefined) return make();
    return current.serve(request, response, make);

    function make() {
      // The library is written for a framework that adds to Node's own requests and answers; it reads only these.
      Reflect.apply(compress, undefined, [request, response, handleNext]);
    }

    function handleNext() {
      finishAnswer(request, response, current);
      handle(request, response).catch((error) => response.destroy(error));
    }
  };
}

/** Next sets some headers as lists, which the library does not take. @type {compression.CompressionFilter} */
function isCompressible(request, response) {
  const getHeader = (/** @type {string} */ name) => String(response.getHeader(name) ?? '');
  return Reflect.apply(compression.filter, undefined, [request, { getHeader }]);
}

/** Whether every escape in an address is whole. @param {string | undefined} url */
function isReadable(url = '') {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/**
 * Says in words that an address leads nowhere.
 * @param {import('node:http').ServerResponse} response @param {OpenEdition} edition
 */
function refuse(response, edition) {
  const { html = '400\n', policy = dataPolicy } = edition?.notFound ?? {};
  const type = edition === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
  const headers = { 'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' };
  response.writeHead(400, headers).end(html);
}

/**
 * Sends on to another address, with the query. What goes by the reader's language is kept by nobody, and so is what may
 * carry what was typed.
 *
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {OpenEdition} edition
 */
function sendOnFrom({ method, url = '/', headers }, response, edition) {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const sent = sendOn(url, headers['accept-language'], (lower) => edition?.findPage(lower));
  if (sent === undefined) return false;
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  if (sent.status === 307) response.setHeader('Vary', 'Accept-Language');
  if (sent.status === 307 || query !== '') response.setHeader('Cache-Control', 'no-store');
  response.writeHead(sent.status, { Location: `${sent.path}${query}` }).end();
  return true;
}
