// @ts-check
import { listLinks } from './list-links.mjs';
import { listElements, readPage, wordsOf } from './read-page.mjs';

/** @typedef {{ path: string, html: string }} Page */
/** @typedef {(path: string) => Promise<Response>} Get */

/** Addresses that send on by the reader's language, or answer programs: never a page that stands still. */
const never = /^\/($|c\/|api\/|_next\/)/;
const atOnce = 3;

/**
 * Every page that stands still: those of the sitemap, and those they link to. Throws where one is missing.
 *
 * @param {Get} get asks the built portal
 * @param {ReadonlySet<string>} [held] addresses of pages that need not be asked for
 * @returns {Promise<Page[]>}
 */
export async function crawl(get, held = new Set()) {
  const listed = new Set(await readSitemap(get));
  /** @type {Page[]} */
  const pages = [];
  const seen = new Set([...listed, ...held]);
  const waiting = [...listed].filter((path) => !held.has(path));
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await take(path);
      if (page === undefined) continue;
      pages.push(page);
      const found = new Set(
        listLinks(page.html, path).filter((link) => !never.test(link) && !seen.has(link)),
      );
      for (const link of found) seen.add(link);
      waiting.push(...found);
    }
  };

  /** @param {string} path @returns {Promise<Page | undefined>} */
  async function take(path) {
    const answer = await get(path);
    if (answer.status !== 200) throw new Error(`${path} is linked to and answers ${answer.status}`);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    const isStill = !answer.headers.get('cache-control')?.includes('no-store');
    if (isPage && isStill) return { path, html: await answer.text() };
    if (listed.has(path)) throw new Error(`${path} is in the sitemap and is no page that stands still`);
    await answer.arrayBuffer();
    return undefined;
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return pages;
}

/** @param {Get} get */
async function readSitemap(get) {
  const answer = await get('/sitemap.xml');
  const places = listElements(readPage(await answer.text())).filter(({ tagName }) => tagName === 'loc');
  const paths = places.map((place) => new URL(wordsOf(place)).pathname);
  if (paths.length === 0) throw new Error('The sitemap names no page');
  return paths;
}
