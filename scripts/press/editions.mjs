// @ts-check
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

/**
 * What one press made: `sources` is the hash of what the portal was built from; `origin` where its pages say they stand;
 * `pages` has for each address its policy, the
 * day it was made on and the first day on which it reads differently.
 *
 * @typedef {import('./holds-on.mjs').Dated & { policy: string }} PressedPage
 * @typedef {{ sources: string, origin: string, pages: Record<string, PressedPage> }} Edition
 */

/** Where editions are kept, in the project; `current/site` in it can be put on any static host. */
export const pressFolder = '.pressed';

/** The edition that is served, or nothing where none was finished. @param {string} folder */
export function readEdition(folder) {
  const file = join(folder, 'current', 'edition.json');
  if (!existsSync(file)) return undefined;
  const name = readlinkSync(join(folder, 'current'));
  /** @type {Edition} */
  const edition = JSON.parse(readFileSync(file, 'utf8'));
  // By its own name, so that a swap changes nothing under who has it open.
  return { ...edition, name: basename(name), site: join(folder, name, 'site') };
}

/**
 * Writes a new edition and puts it in the place of the last one by one rename. Until then the last one stands as it was,
 * whatever happens here. The one before stays as long, for answers under way.
 *
 * @param {string} folder
 * @param {(site: string, lastSite: string | undefined) => Promise<Edition>} write
 */
export async function publishEdition(folder, write) {
  const last = readEdition(folder);
  const name = `${Date.now().toString(36)}-${process.pid}`;
  const own = join(folder, 'editions', name);
  await mkdir(join(own, 'site'), { recursive: true });
  const edition = await write(join(own, 'site'), last?.site);
  await writeFile(join(own, 'edition.json'), JSON.stringify(edition));
  const link = join(folder, `next-${name}`);
  await symlink(relative(folder, own), link);
  await rename(link, join(folder, 'current'));
  await removeAllBut(folder, [name, last?.name]);
  return edition;
}

/** Old editions, and what is left of presses that were killed. @param {string} folder @param {(string | undefined)[]} kept */
async function removeAllBut(folder, kept) {
  const editions = readdirSync(join(folder, 'editions')).filter((name) => !kept.includes(name));
  const links = readdirSync(folder).filter((name) => name.startsWith('next-'));
  const paths = [...editions.map((name) => join('editions', name)), ...links];
  await Promise.all(paths.map((path) => rm(join(folder, path), { recursive: true, force: true })));
}
