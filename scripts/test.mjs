// @ts-check
// Runs every check and every test, one after the other, and ends with the true total.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countVitest } from './count-tests.mjs';
import { projectFolder } from './project-folder.mjs';
import { adviseForTests, listMissing, stop } from './requirements.mjs';
import { run } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Count */

process.chdir(projectFolder);
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ...(!process.stdout.isTTY && { NO_COLOR: '1' }) });
// The command under way is told first.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => setTimeout(() => process.exit(130), 500));

const reports = mkdtempSync(join(tmpdir(), 'mingbaizhi-'));
/** @type {(Count & { name: string, seconds: number })[]} */
const results = [];

await step('Set-up: Node.js and the packages', checkSetUp);
await step('Types: next typegen, tsc', () => check('check:types'));
await step('Lint and format: Biome', () => check('check:lint'));
await step('Walls: every import against the floor plan', () => check('check:walls'));
await step('Dead code: knip', () => check('check:dead-code'));
await step('Words: our explanations against the clauses and plain language', () => check('check:words'));
await step('Unit and content tests: Vitest', testUnits);
const build = await step('Production build, without warnings: next build', () => check('build'));
const browser = await step('Browser and Chinese fonts for the browser tests', checkBrowser);
await step('Browser tests: Playwright', testInBrowser);
report();

/** @param {string} name @param {() => Count | Promise<Count>} work */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const count = await work();
  const result = { name, seconds: (Date.now() - start) / 1000, ...count };
  console.log(`   ${describe(result)}, ${result.seconds.toFixed(1)} s`);
  results.push(result);
  return result;
}

function checkSetUp() {
  const [missing] = listMissing();
  if (missing) stop(`${missing}\n0 passed, 1 failed`);
  console.log(`Node.js ${process.versions.node} on ${process.platform} ${process.arch}`);
  const advice = adviseForTests();
  if (advice !== undefined) console.log(advice);
  return count(true);
}

/** @param {string} script */
async function check(script) {
  const { code } = await run('npm', ['run', '--silent', script]);
  return count(code === 0);
}

async function testUnits() {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('npm', ['run', '--silent', 'test:unit', '--', ...reporters]);
  return countVitest(file, code);
}

async function checkBrowser() {
  // Loaded late: it needs the packages.
  const { setUpBrowser } = await import('./browser.mjs');
  const { browser: path, missing } = await setUpBrowser();
  for (const sentence of missing) console.error(sentence);
  return { ...count(missing.length === 0), path };
}

async function testInBrowser() {
  if (build.failed > 0) return { ...count(false), note: 'not run: there is no build' };
  if (!('path' in browser) || typeof browser.path !== 'string') {
    return { ...count(false), note: 'not run: there is no browser' };
  }
  const file = join(reports, 'playwright.json');
  const env = {
    CHROMIUM_PATH: browser.path,
    E2E_PORT: String(await findFreePort()),
    E2E_TODAY_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const { code } = await run('npm', ['run', '--silent', 'test:browser'], { env });
  return countPlaywright(file, code);
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 3217));
    });
  });
}

/** A check that is not a test counts as one. @param {boolean} passed */
function count(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** @param {Count} result */
function describe({ passed, failed, skipped, note }) {
  const skippedToo = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${skippedToo}${note ? ` (${note})` : ''}`;
}

function report() {
  rmSync(reports, { recursive: true, force: true });
  console.log('\n── Summary');
  for (const result of results) {
    console.log(
      `${result.failed > 0 ? '✗' : '✓'} ${result.name}: ${describe(result)}, ${result.seconds.toFixed(1)} s`,
    );
  }
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  console.log(`\n${describe(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {'passed' | 'failed' | 'skipped'} key */
function sum(key) {
  return results.reduce((total, result) => total + result[key], 0);
}
