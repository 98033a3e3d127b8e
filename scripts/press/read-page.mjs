// @ts-check
import { parse, defaultTreeAdapter as tree } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Document} Document */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode */

/** A page as a tree, with what stands in `noscript` as elements. @param {string} html */
export function readPage(html) {
  return parse(html, { scriptingEnabled: false });
}

/** Every node below, in the document's order. @param {ParentNode} parent @param {ChildNode[]} [found] */
export function listNodes(parent, found = []) {
  for (const node of parent.childNodes) {
    found.push(node);
    if ('childNodes' in node) listNodes(node, found);
  }
  return found;
}

/** Every element below, in the document's order. @param {ParentNode} parent */
export function listElements(parent) {
  return listNodes(parent).filter(tree.isElementNode);
}

/** @param {Element} element @param {string} name */
export function attributeOf(element, name) {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element names a style sheet. @param {Element} element */
export function isSheet(element) {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
}

/** @param {Element} element */
export function wordsOf(element) {
  return listNodes(element)
    .map((node) => (tree.isTextNode(node) ? node.value : ''))
    .join('');
}

/** The parts of a page that say a script renders them once more in the browser. @param {Document} page */
export function listInteractive(page) {
  return listElements(page).filter((element) => attributeOf(element, 'data-interactive') !== undefined);
}

/** The element of the whole page. @param {Document} page */
export function rootOf(page) {
  return page.childNodes.find(tree.isElementNode);
}
