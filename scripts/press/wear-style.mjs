// @ts-check
import { deepStrictEqual } from 'node:assert';
import { brotliCompressSync, constants } from 'node:zlib';
import { pagePolicy } from './content-policy.mjs';
import { inlineStyle } from './inline-style.mjs';
import { meaningOf } from './meaning-of.mjs';
import { paintInTwo } from './paint-in-two.mjs';
import { readPage } from './read-page.mjs';

/** What a connection sends before it waits for an answer, ten packets, less a kilobyte for the head. */
const firstFlight = 14_600 - 1024;

/**
 * A reading page with its style in it, where the whole still comes in the first flight of a connection; otherwise so that
 * its first screen is painted before the rest. Where it has no style, as it was.
 *
 * @template {{ html: string, policy: string }} P
 * @param {P} page
 * @param {Map<string, string>} sheets by their address
 */
export function wearStyle(page, sheets) {
  const worn = inlineStyle(page.html, (href) => sheetAt(href, sheets));
  const fits = worn !== undefined && sizeOf(worn.html) <= firstFlight;
  const html = paintInTwo(fits ? worn.html : page.html);
  deepStrictEqual(readingOf(html), readingOf(page.html));
  return { ...page, html, policy: fits ? pagePolicy(worn.hash) : page.policy };
}

/** @param {string} href @param {Map<string, string>} sheets */
function sheetAt(href, sheets) {
  const sheet = sheets.get(href.split('?', 1)[0] ?? '');
  if (sheet === undefined) throw new Error(`The build holds no style sheet ${href}`);
  return sheet;
}

/** A little more than what goes out, which is pressed harder and takes far longer. @param {string} html */
function sizeOf(html) {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** All a page means, but the addresses of its style sheets. @param {string} html */
function readingOf(html) {
  const { links, elements, ...reading } = meaningOf(readPage(html));
  return { ...reading, links: links.filter((link) => !/^link href=.*\.css/.test(link)) };
}
