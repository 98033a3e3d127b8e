// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ body: Buffer, etag: string, head: string[], unchanged: string[] }} Held */

const forms = /** @type {const} */ ([
  { name: 'br', ending: '.br', asked: /(^|,)\s*br\s*(,|$|;(?!\s*q=0(\.0*)?\s*(,|$)))/ },
  { name: 'gzip', ending: '.gz', asked: /(^|,)\s*gzip\s*(,|$|;(?!\s*q=0(\.0*)?\s*(,|$)))/ },
]);

/**
 * A page's style sheet, told in its head: a slow phone takes a while to find it in the page.
 *
 * @param {string} html
 */
function fetchAhead(html) {
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
  return sheet === undefined ? {} : { Link: `<${sheet}>; rel=preload; as=style` };
}

/**
 * Sends pages of an edition from memory, each read once when it is first asked for: an edition never changes, and opening a
 * file and setting a dozen headers for every request cost more than all the rest.
 *
 * @param {string} site the folder of the edition
 * @param {(path: string, isSaving: boolean) => Record<string, string>} headersOf what is said of a page, to who saves data and to others
 */
export function holdPages(site, headersOf) {
  /** @type {Map<string, Held>} */
  const held = new Map();

  /** @param {string} path @param {Request['headers']} headers */
  function find(path, headers) {
    const accepted = String(headers['accept-encoding'] ?? '');
    const form = forms.find(({ asked }) => asked.test(accepted));
    const isSaving = String(headers['save-data']).toLowerCase() === 'on';
    const key = `${path} ${form?.name} ${isSaving}`;
    const found = held.get(key) ?? read(path, form, isSaving);
    held.set(key, found);
    return found;
  }

  /** @param {string} path @param {typeof forms[number] | undefined} form @param {boolean} isSaving @returns {Held} */
  function read(path, form, isSaving) {
    const file = join(site, `${path}.html${form?.ending ?? ''}`);
    const { size, mtimeMs } = statSync(file);
    const etag = `W/"${size}-${Math.trunc(mtimeMs)}"`;
    const always = { ...headersOf(path, isSaving), ETag: etag };
    const ofBody = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(size),
      ...fetchAhead(readFileSync(join(site, `${path}.html`), 'utf8')),
      ...(form && { 'Content-Encoding': form.name }),
    };
    return {
      ...{ body: readFileSync(file), etag },
      head: Object.entries({ ...always, ...ofBody }).flat(),
      unchanged: Object.entries(always).flat(),
    };
  }

  return {
    /** @param {Request} request @param {Response} response @param {string} path of a page that is there */
    send({ headers, method }, response, path) {
      const { body, etag, head, unchanged } = find(path, headers);
      if (headers['if-none-match'] === etag) response.writeHead(304, unchanged).end();
      else response.writeHead(200, head).end(method === 'HEAD' ? undefined : body);
    },
  };
}
