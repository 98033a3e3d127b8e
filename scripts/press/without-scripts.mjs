// @ts-check
import { deepStrictEqual } from 'node:assert';
import { serialize, defaultTreeAdapter as tree } from 'parse5';
import { isForScripts, meaningOf } from './meaning-of.mjs';
import { attributeOf, listNodes, readPage } from './read-page.mjs';

/** @typedef {import('./read-page.mjs').Document} Document */
/** @typedef {import('./read-page.mjs').Element} Element */
/** @typedef {import('./read-page.mjs').ChildNode} ChildNode */

/** Types of scripts that are no programs: for search engines, and for scripts of our own. */
const data = new Set(['application/ld+json', 'application/json']);

/**
 * The page without the framework's scripts, their data and what fetches them ahead. Scripts of our own and data that is
 * no program stay. Comments stay only where a script renders anew: there they part one text from the next. Refuses to give
 * a page that means something else than before.
 *
 * @param {Document} page is changed
 * @param {Element[]} parts of it that a script renders anew
 * @param {string} name of the page, for the refusal
 */
export function withoutScripts(page, parts, name) {
  const before = meaningOf(page);
  const rendered = new Set(parts.flatMap(listRendered));
  for (const node of listNodes(page)) {
    const isComment = tree.isCommentNode(node) && !rendered.has(node);
    if (isComment || isOfFramework(node)) tree.detachNode(node);
  }
  const html = serialize(page);
  requireSameMeaning(before, meaningOf(readPage(html)), name);
  return html;
}

/** What a script renders anew of a part: not the answer in it, which it takes as it stands. @param {Element} part */
function listRendered(part) {
  const nodes = listNodes(part);
  const answers = nodes.filter(
    (node) => tree.isElementNode(node) && attributeOf(node, 'data-served') !== undefined,
  );
  const kept = new Set(answers.flatMap((answer) => ('childNodes' in answer ? listNodes(answer) : [])));
  return nodes.filter((node) => !kept.has(node));
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

/** A script or its like that is not ours. @param {ChildNode} node */
function isOfFramework(node) {
  return tree.isElementNode(node) && isForScripts(node) && !isOurs(node);
}

/** Files of the portal itself, what fetches them ahead, and data. @param {Element} element */
function isOurs(element) {
  const file = attributeOf(element, element.tagName === 'link' ? 'href' : 'src');
  if (file !== undefined) return file.startsWith('/') && !file.startsWith('/_next/');
  return data.has(attributeOf(element, 'type') ?? '');
}
