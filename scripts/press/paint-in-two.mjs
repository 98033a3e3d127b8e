// @ts-check
import { serialize, defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, isSheet, listElements, readPage } from './read-page.mjs';

/** Stands on the element with which begins what is below the first screen. */
const marker = 'data-below';

/**
 * A reading page whose style sheet is fetched: the sheet is named once more where the first screen ends. A browser reads on
 * there only when it has the sheet, so it lays out and paints the first screen before the long rest; and it fetches
 * the sheet once. Where nothing is marked, or the style stands in the page, nothing is added.
 *
 * @param {string} html
 */
export function paintInTwo(html) {
  const page = readPage(html);
  const elements = listElements(page);
  const below = elements.find((element) => attributeOf(element, marker) !== undefined);
  if (below?.parentNode == null) return html;
  below.attrs = below.attrs.filter(({ name }) => name !== marker);
  for (const sheet of elements.filter(isSheet)) {
    const again = tree.createElement('link', sheet.namespaceURI, [
      { name: 'rel', value: 'stylesheet' },
      { name: 'href', value: attributeOf(sheet, 'href') ?? '' },
    ]);
    tree.insertBefore(below.parentNode, again, below);
  }
  return serialize(page);
}
