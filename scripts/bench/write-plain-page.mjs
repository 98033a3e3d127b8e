// @ts-check
import { deepStrictEqual } from 'node:assert';
import { parse, serialize, defaultTreeAdapter as tree } from 'parse5';
import { meaningOf } from '../press/meaning-of.mjs';
import { attributeOf, listElements, readPage } from '../press/read-page.mjs';

/** What somebody would write by hand for a page of words: it stands in the page, so that nothing else is fetched. */
const style = `body{max-width:36rem;margin:0 auto;padding:0 1rem;font:1.125rem/1.75 system-ui,"PingFang SC","Noto Sans SC",sans-serif}
h1{font-size:1.6rem}h2{font-size:1.3rem}h3{font-size:1.1rem}a{color:#0b5b4c}blockquote{margin:0;white-space:pre-line}`;

const keptAttributes = new Set([
  'href',
  'id',
  'lang',
  'charset',
  'name',
  'content',
  'open',
  'cite',
  'datetime',
]);
/** What only carries looks or comforts. */
const dropped = new Set(['script', 'link', 'button', 'svg', 'style', 'noscript']);
const wrappers = new Set(['div', 'span']);

/**
 * A notice's page as somebody would write it by hand: the same words, headings, lists and links, in plain elements with a
 * small style. Refuses a page that says something else.
 *
 * @param {string} html of the portal's page
 */
export function writePlainPage(html) {
  const page = readPage(html);
  const { words } = meaningOf(page);
  for (const element of listElements(page)) simplify(element);
  const plain = serialize(page).replace('</head>', `<style>${style}</style></head>`);
  deepStrictEqual(trim(meaningOf(parse(plain)).words), trim(words));
  return plain;
}

/** @param {import('../press/read-page.mjs').Element} element */
function simplify(element) {
  if (dropped.has(element.tagName)) return tree.detachNode(element);
  if (element.tagName === 'meta' && attributeOf(element, 'property') !== undefined)
    return tree.detachNode(element);
  element.attrs = element.attrs.filter(({ name }) => keptAttributes.has(name));
  if (wrappers.has(element.tagName) && element.attrs.length === 0) unwrap(element);
}

/** Puts what stands in an element into its place. @param {import('../press/read-page.mjs').Element} element */
function unwrap(element) {
  const parent = element.parentNode;
  if (parent === null) return;
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
    tree.insertBefore(parent, child, element);
  }
  tree.detachNode(element);
}

/** @param {string} words */
function trim(words) {
  return words.replace(/\s+/g, '');
}
