// @ts-check
// Measures the built portal beside others, in turns, and prints what came out as a table. What it is about are ratios: the
// machine, and what else it does, are the same for both of a pair.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareLoad } from './bench/compare-load.mjs';
import { compareLoading } from './bench/compare-loading.mjs';
import { measureForm } from './bench/measure-form.mjs';
import { scorePages } from './bench/score-pages.mjs';
import { startAll } from './bench/start-all.mjs';
import { hasFreshBuild, readStamp } from './build-stamp.mjs';
import { pressFolder, readEdition } from './press/editions.mjs';
import { projectFolder } from './project-folder.mjs';
import { requireAll, stop } from './requirements.mjs';

process.chdir(projectFolder);
requireAll();
const edition = readEdition(pressFolder);
if (!hasFreshBuild() || edition?.sources !== readStamp()) {
  stop('There is no pressed build of the sources as they are: run `npm run build` first.');
}
const parts = process.argv.slice(2);
const rounds = Number(process.env.BENCH_ROUNDS || 5);
const wants = (/** @type {string} */ part) => parts.length === 0 || parts.includes(part);

const scratch = mkdtempSync(join(tmpdir(), 'mingbaizhi-bench-'));
// nginx reads there as somebody else.
chmodSync(scratch, 0o755);
const servers = await startAll({ scratch, firstPort: Number(process.env.BENCH_PORT || 4300) });
try {
  const rows = [
    ...(wants('loading') ? await compareLoading(servers, rounds) : []),
    ...(wants('load') ? await compareLoad(servers, rounds) : []),
    ...(wants('form') ? await measureForm(servers, rounds) : []),
    ...(wants('lighthouse') ? await scorePages(servers, rounds) : []),
  ];
  const { version } = JSON.parse(readFileSync('node_modules/next/package.json', 'utf8'));
  console.log(
    `\nMedians of ${rounds} rounds, taken in turns. Node.js ${process.versions.node}, Next ${version}, ${cpus().length} cores; ` +
      `the hand-written page behind ${servers.handWritten === undefined ? 'no nginx' : `nginx with ${servers.compression}`}.\n`,
  );
  console.log(['| what | measured | aim |', '| --- | --- | --- |', ...rows].join('\n'));
} finally {
  await servers.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(0);
