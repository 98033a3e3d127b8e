// @ts-check
import { pagePolicy } from './content-policy.mjs';
import { dayOf, listInteractive, readPage } from './read-page.mjs';
import { withoutScripts } from './without-scripts.mjs';

/**
 * A page of Next as it is sent: without the framework's scripts; and its policy.
 *
 * @param {string} html
 * @param {string} name of the page, for a refusal
 */
export function finishPage(html, name) {
  const page = readPage(html);
  return {
    day: dayOf(page),
    isInteractive: listInteractive(page).length > 0,
    html: withoutScripts(page, name),
    policy: pagePolicy(),
  };
}
