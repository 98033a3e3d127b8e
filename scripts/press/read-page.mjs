// @ts-check
import { createHash } from 'node:crypto';
import { parse, defaultTreeAdapter as tree } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Document} Document */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode */

/** A page as a tree, with what stands in `noscript` as elements. @param {string} html */
export function readPage(html) {
  return parse(html, { scriptingEnabled: false });
}

/** Every node below, in the document's order. @param {ParentNode} parent @returns {Generator<ChildNode>} */
export function* walk(parent) {
  for (const node of parent.childNodes) {
    yield node;
    if ('childNodes' in node) yield* walk(node);
  }
}

/** Every element below, in the document's order. @param {ParentNode} parent @returns {Generator<Element>} */
export function* listElements(parent) {
  for (const node of walk(parent)) if (tree.isElementNode(node)) yield node;
}

/** @param {Element} element @param {string} name */
export function attributeOf(element, name) {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** @param {Element} element */
export function wordsOf(element) {
  return [...walk(element)].map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

/** Whether a part of the page says that it needs its scripts. @param {Document} page */
export function isInteractive(page) {
  for (const element of listElements(page)) {
    if (attributeOf(element, 'data-interactive') !== undefined) return true;
  }
  return false;
}

/** The day the page says it was made. @param {Document} page */
export function dayOf(page) {
  for (const element of listElements(page)) {
    if (element.tagName === 'html') return attributeOf(element, 'data-day');
  }
  return undefined;
}

/** The hash of every script that stands in the page itself, as a policy names it. @param {Document} page */
export function hashScripts(page) {
  const inline = [...listElements(page)].filter(
    (element) => element.tagName === 'script' && attributeOf(element, 'src') === undefined,
  );
  return [...new Set(inline.map((script) => hashOf(wordsOf(script))))];
}

/** @param {string} words */
function hashOf(words) {
  return `sha256-${createHash('sha256').update(words).digest('base64')}`;
}
