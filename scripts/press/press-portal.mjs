// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crawl } from './crawl.mjs';
import { publishEdition } from './editions.mjs';
import { finishPage } from './finish-page.mjs';
import { wearStyle } from './wear-style.mjs';
import { writeCompressed } from './write-compressed.mjs';

/** Files that stand still and are no pages; beside them, those that Next documents as such. */
const files = ['/robots.txt', '/sitemap.xml', '/icon.svg'];
const folders = { '.next/static': '_next/static', public: '' };
const atOnce = 8;
/** Pages that stand in for others: their addresses, what each answers, and the files they are kept in. */
const standIns = [
  { path: '/zh-Hans/404', status: 404, name: '404.html' },
  { path: '/zh-Hans/failed', status: 200, name: '500.zh-Hans.html' },
  { path: '/zh-Hant/failed', status: 200, name: '500.zh-Hant.html' },
];

/**
 * Renders every page that stands still through the portal's front door, frees it of the framework's scripts, and
 * publishes all of them with their compressed forms as the edition of a day.
 *
 * @param {object} press
 * @param {(path: string) => Promise<Response>} press.get asks the built portal
 * @param {string} press.folder where editions are kept
 * @param {string} press.sources the hash of what the portal was built from
 * @param {string} press.day every page has to speak of it
 * @param {string} [press.project] the project's folder
 */
export function pressPortal({ get, folder, sources, day, project = '.' }) {
  return publishEdition(folder, async (site, lastSite) => {
    /** @param {string} name @param {Buffer} bytes */
    const write = (name, bytes) => writeCompressed(site, name, bytes, lastSite);
    /** @type {Record<string, string>} */
    const policies = {};
    const pages = await crawl(get);
    const sheets = await readSheets(project);
    /** @param {{ path: string, html: string }} page */
    const pressPage = async ({ path, html }) => {
      const finished = finishPage(html, path);
      if (finished.day !== day) throw new Error(`${path} speaks of ${finished.day}, not of ${day}`);
      const page = finished.isInteractive ? finished : wearStyle(finished, sheets);
      policies[path] = page.policy;
      await write(`${path.slice(1)}.html`, Buffer.from(page.html));
    };
    // Some at a time: one is compressed while another is finished.
    for (let first = 0; first < pages.length; first += atOnce) {
      await Promise.all(pages.slice(first, first + atOnce).map(pressPage));
    }
    for (const { path, status, name } of standIns) {
      const html = await read(get, path, status);
      await write(name, Buffer.from(finishPage(html.toString(), path).html));
    }
    for (const path of files) await write(path.slice(1), await read(get, path));
    for (const [from, to] of Object.entries(folders)) {
      for (const name of (await listFiles(join(project, from))).filter((file) => isNamed(join(to, file)))) {
        await write(join(to, name), await readFile(join(project, from, name)));
      }
    }
    return { sources, day, pages: policies };
  });
}

/** @param {(path: string) => Promise<Response>} get @param {string} path @param {number} [status] */
async function read(get, path, status = 200) {
  const answer = await get(path);
  if (answer.status !== status) throw new Error(`${path} answers ${answer.status} instead of ${status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Of what the framework built, pages name style sheets and what these fetch, and none of its scripts. @param {string} file */
function isNamed(file) {
  return !(file.startsWith('_next/') && file.endsWith('.js'));
}

/** The style sheets of the build by their address. @param {string} project @returns {Promise<Map<string, string>>} */
async function readSheets(project) {
  const names = (await listFiles(join(project, '.next/static'))).filter((name) => name.endsWith('.css'));
  const read = names.map(async (name) => [
    `/_next/static/${name}`,
    await readFile(join(project, '.next/static', name), 'utf8'),
  ]);
  return new Map(/** @type {[string, string][]} */ (await Promise.all(read)));
}

/** The files below a folder, by their path in it; none where there is no such folder. @param {string} folder */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(folder, '/').length));
}
