// @ts-check
import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, listElements, wordsOf } from './read-page.mjs';

/** @typedef {import('./read-page.mjs').ParentNode} ParentNode */
/** @typedef {import('./read-page.mjs').Element} Element */

const unread = new Set(['script', 'style']);
const addresses = ['href', 'src', 'action', 'formaction'];

/**
 * What a page means to who reads it: its words, links, ids, title, metadata, and the order of its elements. Scripts, and
 * links that only fetch scripts ahead, mean nothing here.
 *
 * @param {import('./read-page.mjs').Document} page
 */
export function meaningOf(page) {
  const elements = listElements(page).filter((element) => !isForScripts(element));
  return {
    title: elements.filter(({ tagName }) => tagName === 'title').map(wordsOf),
    language: elements.flatMap((element) => attributeOf(element, 'lang') ?? []),
    meta: elements.filter(({ tagName }) => tagName === 'meta').map(({ attrs }) => JSON.stringify(attrs)),
    links: elements.flatMap(addressesOf),
    ids: elements.flatMap((element) => attributeOf(element, 'id') ?? []),
    elements: elements.map(({ tagName }) => tagName),
    words: readableWords(page),
  };
}

/** A script, or a link that fetches one ahead. @param {Element} element */
export function isForScripts(element) {
  if (element.tagName === 'script') return true;
  if (element.tagName !== 'link') return false;
  const rel = attributeOf(element, 'rel');
  return rel === 'modulepreload' || (rel === 'preload' && attributeOf(element, 'as') === 'script');
}

/** @param {Element} element */
function addressesOf(element) {
  return addresses.flatMap((name) => {
    const address = attributeOf(element, name);
    return address === undefined ? [] : `${element.tagName} ${name}=${address}`;
  });
}

/** @param {ParentNode} parent @returns {string} */
function readableWords(parent) {
  return parent.childNodes
    .map((node) => {
      if (tree.isTextNode(node)) return node.value;
      return tree.isElementNode(node) && !unread.has(node.tagName) ? readableWords(node) : '';
    })
    .join('');
}
