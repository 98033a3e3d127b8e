// @ts-check
import { deepStrictEqual } from 'node:assert';
import { serialize, defaultTreeAdapter as tree } from 'parse5';
import { isForScripts, meaningOf } from './meaning-of.mjs';
import { attributeOf, listNodes, readPage } from './read-page.mjs';

/** @typedef {import('./read-page.mjs').Document} Document */
/** @typedef {import('./read-page.mjs').Element} Element */
/** @typedef {import('./read-page.mjs').ChildNode} ChildNode */

/**
 * The page without the framework's scripts, their data and what fetches them ahead, and without comments. Scripts of our
 * own and data that is no program stay. Refuses to give a page that means something else than before.
 *
 * @param {Document} page is changed
 * @param {string} name of the page, for the refusal
 */
export function withoutScripts(page, name) {
  const before = meaningOf(page);
  for (const node of listNodes(page)) if (isSuperfluous(node)) tree.detachNode(node);
  const html = serialize(page);
  requireSameMeaning(before, meaningOf(readPage(html)), name);
  return html;
}

/** @typedef {ReturnType<typeof meaningOf>} Meaning */

/** @param {Meaning} before @param {Meaning} after @param {string} name */
export function requireSameMeaning(before, after, name) {
  try {
    deepStrictEqual(after, before);
  } catch (error) {
    throw new Error(`${name} means something else without its scripts: ${error}`);
  }
}

/** @param {ChildNode} node */
function isSuperfluous(node) {
  if (tree.isCommentNode(node)) return true;
  return tree.isElementNode(node) && isForScripts(node) && !isOurs(node);
}

/** Scripts that are files of the portal itself, and data for search engines. @param {Element} element */
function isOurs(element) {
  if (element.tagName !== 'script') return false;
  const source = attributeOf(element, 'src');
  if (source !== undefined) return source.startsWith('/') && !source.startsWith('/_next/');
  return attributeOf(element, 'type') === 'application/ld+json';
}
