// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pressFolder, readEdition } from '../press/editions.mjs';
import { writeCompressed } from '../press/write-compressed.mjs';
import { buildEmptyPage } from './build-empty-page.mjs';
import { findNginx, nginxMissing, startNginx } from './start-nginx.mjs';
import { startPlainNext } from './start-plain-next.mjs';
import { startNode } from './start-process.mjs';
import { writePlainPage } from './write-plain-page.mjs';

/** The notice that is measured: the longest. */
export const notice = '/zh-Hans/notices/jinan-2022';

/**
 * Every server of the comparison, each a process of its own.
 *
 * @param {{ scratch: string, firstPort: number }} bench
 */
export async function startAll({ scratch, firstPort }) {
  const site = readEdition(pressFolder)?.site ?? '';
  const page = join(site, `${notice}.html`);
  const ours = await startNode(firstPort, ['scripts/start.mjs']);
  const plainNext = await startPlainNext(join(scratch, 'next'), firstPort + 1);
  const bare = await startNode(firstPort + 2, ['scripts/bench/serve-from-memory.mjs', `${page}.br`, 'br']);
  const { app, site: emptySite } = await buildEmptyPage();
  const empty = await startNode(firstPort + 3, ['scripts/bench/serve-folder.mjs', emptySite]);
  const { handWritten, compression } = await startHandWritten(page, scratch, firstPort + 4);
  const all = [ours, plainNext, bare, empty, ...(handWritten ? [handWritten] : [])];
  return {
    ...{ ours, plainNext, bare, empty, handWritten, compression },
    debugPort: firstPort + 5,
    stop: async () => {
      await Promise.all(all.map((server) => server.stop()));
      rmSync(app, { recursive: true, force: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startAll>>} Servers */

/** @param {string} page @param {string} scratch @param {number} port */
async function startHandWritten(page, scratch, port) {
  const nginx = findNginx();
  if (nginx === undefined) {
    console.log(nginxMissing);
    return { handWritten: undefined, compression: 'none' };
  }
  const folder = join(scratch, 'hand-written');
  mkdirSync(join(folder, dirname(notice)), { recursive: true });
  const plain = writePlainPage(readFileSync(page, 'utf8'));
  await writeCompressed(folder, `${notice.slice(1)}.html`, Buffer.from(plain), undefined);
  const { server, compression } = await startNginx(nginx, folder, join(scratch, 'nginx'), port);
  return { handWritten: server, compression };
}
