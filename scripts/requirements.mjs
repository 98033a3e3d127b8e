// @ts-check
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** What has to be there before anything else, as sentences a person can act on; empty when all is well. */
export function listMissing() {
  return [missingNode(), missingPackages()].filter((sentence) => sentence !== undefined);
}

/** Ends the process with the first thing that is missing. */
export function requireAll() {
  const [missing] = listMissing();
  if (missing) stop(missing);
}

/** @param {string} sentence @returns {never} */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function missingNode() {
  if (major > 20 || (major === 20 && minor >= 9)) return undefined;
  return `This needs Node.js 20.9 or newer, and this is ${process.versions.node}: install a newer one from nodejs.org.`;
}

/** What Vite, with which the tests run, asks for beyond that: they may run without it. Undefined when all is well. */
export function adviseForTests() {
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return undefined;
  return 'Vite asks for Node.js 20.19 or newer (of 22 its 22.12): should the tests fail to start, install that from nodejs.org.';
}

function missingPackages() {
  if (!existsSync('node_modules/next/package.json')) {
    return 'The packages are not installed: run `npm ci` first.';
  }
  if (installedVersion('next') === wantedVersion('next')) return undefined;
  return 'The installed packages are not those of package-lock.json: run `npm ci` again.';
}

/** @param {string} name */
function installedVersion(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}

/** @param {string} name */
function wantedVersion(name) {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')).packages[`node_modules/${name}`].version;
}
