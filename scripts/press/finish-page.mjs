// @ts-check
import { defaultTreeAdapter as tree } from 'parse5';
import { pagePolicy } from './content-policy.mjs';
import { liftDays } from './lift-days.mjs';
import { attributeOf, listInteractive, readPage } from './read-page.mjs';
import { withoutScripts } from './without-scripts.mjs';

/**
 * A page of Next as it is sent: without the framework's scripts, with the day until which it holds on its root; and its policy.
 *
 * @param {string} html
 * @param {string} name of the page, for a refusal
 */
export function finishPage(html, name) {
  const page = readPage(html);
  const parts = listInteractive(page);
  for (const part of parts) requireWaking(part, name);
  return {
    ...liftDays(page),
    isInteractive: parts.length > 0,
    html: withoutScripts(page, parts, name),
    policy: pagePolicy(),
  };
}

/**
 * Refuses a page with a part that would never be rendered anew: its data stands right behind it, and then the module that
 * reads them (app/joins/live-panel.tsx).
 *
 * @param {import('./read-page.mjs').Element} part
 * @param {string} name
 */
function requireWaking(part, name) {
  const behind = part.parentNode?.childNodes.slice(part.parentNode.childNodes.indexOf(part) + 1) ?? [];
  const [data, module] = behind.filter(tree.isElementNode);
  if (data === undefined || attributeOf(data, 'type') !== 'application/json') {
    throw new Error(`${name} holds an interactive part without its data`);
  }
  if (module === undefined || !attributeOf(module, 'src')?.startsWith('/_modules/')) {
    throw new Error(`${name} holds an interactive part without its module: run scripts/bundle-modules.mjs`);
  }
}
