// @ts-check
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteOrigin } from '../site-origin.mjs';
import { crawl } from './crawl.mjs';
import { publishEdition, readEdition } from './editions.mjs';
import { finishPage } from './finish-page.mjs';
import { holdsOn } from './holds-on.mjs';
import { wearStyle } from './wear-style.mjs';
import { takeOver, writeCompressed } from './write-compressed.mjs';

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
 * publishes all of them with their compressed forms. Of the last edition of the same build it takes over the pages that hold on
 * the day, and makes anew only the others. Answers how many there are, and how many were made.
 *
 * @param {object} press
 * @param {(path: string) => Promise<Response>} press.get asks the built portal
 * @param {string} press.folder where editions are kept
 * @param {string} press.sources the hash of what the portal was built from
 * @param {string} press.day the day for which pages are made
 * @param {string} [press.origin] where its pages say they stand
 * @param {string} [press.project] the project's folder
 */
export async function pressPortal({ get, folder, sources, day, origin = siteOrigin(), project = '.' }) {
  const held = listHeld(readEdition(folder), { sources, origin }, day);
  let made = 0;
  const { pages } = await publishEdition(folder, async (site, lastSite = '') => {
    /** @param {string} name @param {Buffer} bytes */
    const write = (name, bytes) => writeCompressed(site, name, bytes, lastSite);
    /** @type {Record<string, import('./editions.mjs').PressedPage>} */
    const pressed = Object.fromEntries(held);
    for (const path of held.keys()) await takeOver(site, fileOf(path), lastSite);
    const pages = await crawl(get, new Set(held.keys()));
    const sheets = await readSheets(project);
    /** @param {{ path: string, html: string }} page */
    const pressPage = async ({ path, html }) => {
      const finished = finishPage(html, path);
      requireDay(finished, day, path);
      const page = finished.isInteractive ? finished : wearStyle(finished, sheets);
      pressed[path] = { policy: page.policy, madeOn: day, validUntil: page.validUntil };
      await write(fileOf(path), Buffer.from(page.html));
    };
    // Some at a time: one is compressed while another is finished.
    for (let first = 0; first < pages.length; first += atOnce) {
      await endAll(pages.slice(first, first + atOnce).map(pressPage));
    }
    made = pages.length;
    for (const { path, status, name } of standIns) {
      const page = finishPage((await read(get, path, status)).toString(), path);
      if (page.validUntil !== null)
        throw new Error(`${path} stands in for others on any day, and changes on one`);
      await write(name, Buffer.from(page.html));
    }
    for (const path of files) await write(path.slice(1), await read(get, path));
    for (const [from, to] of Object.entries(folders)) {
      for (const name of (await listFiles(join(project, from))).filter((file) => isNamed(join(to, file)))) {
        await write(join(to, name), await readFile(join(project, from, name)));
      }
    }
    return { sources, origin, pages: pressed };
  });
  return { pages: Object.keys(pages).length, made };
}

/**
 * Waits until every work has ended, also where one fails: nothing is written any more when the failure is told.
 *
 * @param {Promise<void>[]} works
 */
async function endAll(works) {
  for (const work of await Promise.allSettled(works)) if (work.status === 'rejected') throw work.reason;
}

/**
 * The pages of the last edition that hold on a day; none of another build or of another place.
 *
 * @param {ReturnType<typeof readEdition>} last @param {{ sources: string, origin: string }} wanted @param {string} day
 */
function listHeld(last, { sources, origin }, day) {
  if (last?.sources !== sources || last.origin !== origin) return new Map();
  const isThere = (/** @type {string} */ path) => existsSync(join(last.site, fileOf(path)));
  return new Map(Object.entries(last.pages).filter(([path, page]) => holdsOn(page, day) && isThere(path)));
}

/** @param {{ madeOn: string | undefined, validUntil: string | null }} page @param {string} day @param {string} path */
function requireDay({ madeOn, validUntil }, day, path) {
  if (madeOn !== day) throw new Error(`${path} was made on ${madeOn}, not on ${day}`);
  if (!holdsOn({ madeOn, validUntil }, day)) throw new Error(`${path} of ${day} holds until ${validUntil}`);
}

/** @param {string} path of a page */
function fileOf(path) {
  return `${path.slice(1)}.html`;
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
