// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ body: Buffer, etag: string, encoding: string | undefined }} Held */

const forms = /** @type {const} */ ([
  { name: 'br', ending: '.br', asked: /(^|,)\s*br\s*(,|$|;(?!\s*q=0(\.0*)?\s*(,|$)))/ },
  { name: 'gzip', ending: '.gz', asked: /(^|,)\s*gzip\s*(,|$|;(?!\s*q=0(\.0*)?\s*(,|$)))/ },
]);

/**
 * Sends pages of an edition from memory, each read once when it is first asked for: an edition never changes, and opening
 * a file for every request costs more than all the rest.
 *
 * @param {string} site the folder of the edition
 */
export function holdPages(site) {
  /** @type {Map<string, Held>} */
  const held = new Map();

  /** @param {string} path @param {string} accepted */
  function find(path, accepted) {
    const form = forms.find(({ asked }) => asked.test(accepted));
    const key = `${path}${form?.ending ?? ''}`;
    const found = held.get(key) ?? read(path, form);
    held.set(key, found);
    return found;
  }

  /** @param {string} path @param {typeof forms[number] | undefined} form @returns {Held} */
  function read(path, form) {
    const file = join(site, `${path}.html${form?.ending ?? ''}`);
    const { size, mtimeMs } = statSync(file);
    return { body: readFileSync(file), etag: `W/"${size}-${Math.trunc(mtimeMs)}"`, encoding: form?.name };
  }

  return {
    /** @param {Request} request @param {Response} response @param {string} path of a page that is there */
    send({ headers, method }, response, path) {
      const { body, etag, encoding } = find(path, String(headers['accept-encoding'] ?? ''));
      response.setHeader('ETag', etag);
      if (headers['if-none-match'] === etag) {
        response.writeHead(304).end();
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Length', body.length);
      if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
      response.writeHead(200).end(method === 'HEAD' ? undefined : body);
    },
  };
}
