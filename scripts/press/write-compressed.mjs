// @ts-check
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compressible = /\.(html|js|css|svg|xml|txt|json|webmanifest)$/;

/**
 * Writes a file with its compressed forms beside it. Where the last edition holds the same file, it is taken from there
 * with its time, so that what has not changed keeps its ETag.
 *
 * @param {string} folder
 * @param {string} name of the file inside the folder
 * @param {Buffer} bytes
 * @param {string | undefined} lastFolder
 */
export async function writeCompressed(folder, name, bytes, lastFolder) {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  const forms = compressible.test(name) ? ['', '.br', '.gz'] : [''];
  const last = lastFolder && join(lastFolder, name);
  if (last && (await holds(last, bytes)) && forms.every((form) => existsSync(last + form))) {
    await Promise.all(forms.map((form) => share(last + form, file + form)));
    return;
  }
  await writeFile(file, bytes);
  if (forms.length === 1) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${file}.br`, await brotli(bytes, { params }));
  await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
}

/** Takes a page over from the last edition, with its compressed forms. @param {string} folder @param {string} name @param {string} lastFolder */
export async function takeOver(folder, name, lastFolder) {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await Promise.all(['', '.br', '.gz'].map((form) => share(join(lastFolder, name) + form, file + form)));
}

/** @param {string} file @param {Buffer} bytes */
async function holds(file, bytes) {
  return existsSync(file) && (await readFile(file)).equals(bytes);
}

/** One file under two names; a copy where the disk knows no such thing. @param {string} from @param {string} to */
async function share(from, to) {
  await link(from, to).catch(() => copyFile(from, to));
}
