// @ts-check
import { createHash } from 'node:crypto';
import { serialize, defaultTreeAdapter as tree } from 'parse5';
import postcss from 'postcss';
import { attributeOf, isSheet, listElements, readPage } from './read-page.mjs';

/** @typedef {import('./read-page.mjs').Element} Element */
/** @typedef {import('postcss').Container} Container */

const classInSelector = /\.((?:\\.|[\w-]|[^\p{ASCII}])+)/gu;
/** Says with what a variable starts where no rule sets it: of no use once it is known which rules there are. */
const startOfVariable = 'property';

/**
 * The page with its style in it: of the style sheets it names, the rules that its classes and elements meet. So nothing
 * has to be fetched before the first words are painted. Nothing where a page names no style sheet.
 *
 * @param {string} html
 * @param {(href: string) => string} readSheet
 */
export function inlineStyle(html, readSheet) {
  const page = readPage(html);
  const links = listElements(page).filter(isSheet);
  const [first] = links;
  if (first?.parentNode == null) return undefined;
  const css = links.map((link) => pickRules(readSheet(attributeOf(link, 'href') ?? ''), page)).join('');
  if (/url\(|<\/style/i.test(css))
    throw new Error('A style sheet that fetches something cannot stand in a page');
  const style = tree.createElement('style', first.namespaceURI, []);
  tree.insertText(style, css);
  tree.insertBefore(first.parentNode, style, first);
  for (const link of links) tree.detachNode(link);
  return { html: serialize(page), hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** @param {string} css @param {import('./read-page.mjs').Document} page */
function pickRules(css, page) {
  const elements = listElements(page);
  const classes = new Set(elements.flatMap((one) => (attributeOf(one, 'class') ?? '').split(/\s+/)));
  const tags = new Set(elements.map(({ tagName }) => tagName));
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const met = rule.selectors.filter((selector) => canMeet(selector, classes, tags));
    if (met.length === 0) rule.remove();
    else rule.selectors = met;
  });
  const used = usedVariables(root);
  root.walkAtRules(startOfVariable, (rule) => {
    if (!used.has(rule.params)) rule.remove();
  });
  root.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
  removeEmpty(root);
  return root.toString();
}

/**
 * Whether a selector can meet something in a page: every class it names is there, and every element. What a script adds
 * are attributes only, and these are not looked at.
 *
 * @param {string} selector
 * @param {Set<string>} classes
 * @param {Set<string>} tags
 */
function canMeet(selector, classes, tags) {
  const named = [...selector.matchAll(classInSelector)].map(([, name = '']) => readClass(name));
  if (!named.every((name) => classes.has(name))) return false;
  const plain = selector
    .replace(classInSelector, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/::?[\w-]+(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g, '');
  return [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z\d]*)/g)].every(([, tag = '']) => tags.has(tag));
}

/** The class that stands escaped in a selector. @param {string} name */
function readClass(name) {
  return name
    .replace(/\\([\da-f]{1,6}) ?/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
}

/** @param {Container} root */
function usedVariables(root) {
  return new Set([...root.toString().matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
}

/** @param {Container} root */
function removeEmpty(root) {
  root.walk((node) => {
    if (!('nodes' in node) || node.nodes === undefined) return;
    removeEmpty(/** @type {Container} */ (node));
    // An empty layer keeps its place in the order.
    const isLayer = node.type === 'atrule' && 'name' in node && node.name === 'layer';
    if (node.nodes.length === 0 && !isLayer) node.remove();
  });
}
