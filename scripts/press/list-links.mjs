// @ts-check
import { attributeOf, listElements, readPage } from './read-page.mjs';

/** The portal's own addresses that a page links to, without query and place. @param {string} html @param {string} from */
export function listLinks(html, from) {
  const base = new URL(from, 'http://portal.invalid');
  return listElements(readPage(html)).flatMap((element) => {
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    if (href === undefined || !URL.canParse(href, base)) return [];
    const { origin, pathname, search } = new URL(href, base);
    return origin === base.origin && search === '' ? pathname : [];
  });
}
