// @ts-check
import { pagePolicy } from './content-policy.mjs';
import { dayOf, hashScripts, isInteractive, readPage } from './read-page.mjs';
import { withoutScripts } from './without-scripts.mjs';

/**
 * A page of Next as it is sent: with an interactive part just as it is, otherwise without scripts; and its policy.
 *
 * @param {string} html
 * @param {string} name of the page, for a refusal
 */
export function finishPage(html, name) {
  const page = readPage(html);
  const day = dayOf(page);
  if (isInteractive(page)) return { html, policy: pagePolicy(hashScripts(page)), day, isInteractive: true };
  return { html: withoutScripts(page, name), policy: pagePolicy([]), day, isInteractive: false };
}
