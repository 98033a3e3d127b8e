// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const stampFile = '.next/sources.sha256';
const sources = [
  ...['app', 'components', 'lib', 'content', 'public'],
  ...['next.config.js', 'tsconfig.json', 'package.json', 'package-lock.json'],
  // What pages are pressed with decides on what is sent, too.
  ...['scripts/press', 'scripts/serve'],
];

/** Whether there is a finished build, made from just these sources. */
export function hasFreshBuild() {
  return readStamp() === hashSources();
}

/** The hash of what the finished build was made from; undefined where there is none. */
export function readStamp() {
  return existsSync('.next/BUILD_ID') && existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

/** Notes in the build what it was made from. @param {string} hash */
export function stampBuild(hash) {
  writeFileSync(stampFile, hash);
}

/** One hash over the names and contents of every file the build reads, and the address it is made for. */
export function hashSources() {
  const hash = createHash('sha256').update(`${process.env.SITE_URL ?? ''}\0`);
  for (const file of sources.flatMap(listFiles))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|fixture)\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}
