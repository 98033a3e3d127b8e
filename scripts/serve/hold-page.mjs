// @ts-check
import { Buffer } from 'node:buffer';

/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('node:http').OutgoingHttpHeaders} Headers */

/**
 * Holds an answer back while it is an HTML page, and hands the whole page to `finish` before any of it is sent, headers
 * included. Every other answer goes through as it comes.
 *
 * @param {Response} response
 * @param {(html: string) => string | Buffer} finish may set headers
 * @param {(error: unknown) => void} fail is told where `finish` threw; nothing was sent then
 */
export function holdPage(response, finish, fail) {
  const { write, end, writeHead, flushHeaders } = response;
  /** @type {Buffer[]} */
  const chunks = [];

  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    if (!isPage(response, rest.at(-1))) return release().writeHead(status, ...rest);
    response.statusCode = status;
    setAll(response, rest.at(-1));
    return response;
  };
  response.flushHeaders = () => {
    if (!isPage(response)) release().flushHeaders();
  };
  response.write = (/** @type {any[]} */ ...part) => {
    if (!isPage(response)) return send('write', part);
    keep(part);
    return true;
  };
  response.end = (/** @type {any[]} */ ...part) => {
    if (!isPage(response)) return send('end', part);
    keep(part);
    release();
    try {
      const page = finish(Buffer.concat(chunks).toString());
      response.removeHeader('Content-Length');
      const done = part.find((one) => typeof one === 'function');
      if (done) response.once('finish', done);
      return response.end(page);
    } catch (error) {
      fail(error);
      return response;
    }
  };

  function release() {
    return Object.assign(response, { write, end, writeHead, flushHeaders });
  }

  /** @template {'write' | 'end'} M @param {M} method @param {any[]} part */
  function send(method, part) {
    return Reflect.apply(release()[method], response, part);
  }

  /** @param {any[]} part */
  function keep([chunk, encoding]) {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? /** @type {any} */ (encoding) : 'utf8'));
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  }
}

/** @param {Response} response @param {unknown} [headers] */
function isPage(response, headers) {
  const given =
    typeof headers === 'object' && headers && !Array.isArray(headers) ? Object.entries(headers) : [];
  const type = given.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return String(type ?? response.getHeader('Content-Type') ?? '').startsWith('text/html');
}

/** @param {Response} response @param {unknown} headers */
function setAll(response, headers) {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
