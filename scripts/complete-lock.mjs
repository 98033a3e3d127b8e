// @ts-check
// Completes package-lock.json. `npm install` leaves out, without a word, the packages for other systems that the
// registry at hand does not hold, and `npm ci` then refuses the lock file. For every optional dependency with an exact
// version and no entry, this adds one, with the system it is for read off its name. Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = Object.keys(lock.packages).flatMap((path) => completeFrom(path));
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added to ${file}:\n${added.join('\n')}` : `${file} is complete.`);

/** @param {string} path */
function completeFrom(path) {
  const owner = lock.packages[path];
  return Object.entries(owner.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d+\.\d+\.\d+/.test(version) && !isInstalledFor(path, name))
    .map(([name, version]) => {
      lock.packages[`node_modules/${name}`] = describe(name, version, owner.dev);
      return `  ${name}@${version}`;
    });
}

/**
 * Whether a package at this path finds the named one, in its own node_modules or in one above.
 * @param {string} path @param {string} name
 */
function isInstalledFor(path, name) {
  const parts = path.split('/node_modules/');
  const homes = parts.map((_, depth) => parts.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...homes].some((home) => lock.packages[`${home ? `${home}/` : ''}node_modules/${name}`]);
}

/** @param {string} name @param {string} version @param {boolean | undefined} dev */
function describe(name, version, dev) {
  const words = name.replace(/^@[^/]+\//, '').split('-');
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.filter((word) => word in libraries).map((word) => Reflect.get(libraries, word));
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
