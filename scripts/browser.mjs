// @ts-check
// Finds or installs a browser and Chinese fonts for the browser tests, and sees that the browser works.
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { describeLaunch, listBrowsers } from './chromium.mjs';
import { isStarted } from './is-started.mjs';
import { projectFolder } from './project-folder.mjs';
import { requireAll } from './requirements.mjs';
import { run } from './run.mjs';

const minute = 60_000;
const playwright = 'node_modules/@playwright/test/cli.js';

/**
 * Sees to a working browser and to Chinese fonts, installing what it may.
 *
 * @returns {Promise<{ browser?: string, missing: string[] }>} the browser's path, and a sentence for each lack
 */
export async function setUpBrowser() {
  const browser = (await findWorking()) ?? (await downloadBrowser()) ?? (await installPackagedBrowser());
  const hasFonts = hasChineseFonts() || (await installFonts());
  const missing = [browser ? '' : explainBrowser(), hasFonts ? '' : explainFonts()].filter(Boolean);
  return { ...(browser && { browser }), missing };
}

/** The first browser that opens a page. */
async function findWorking() {
  for (const browser of listBrowsers()) {
    if (await isWorking(browser)) return browser;
  }
  return undefined;
}

/** @param {string} browser */
async function isWorking(browser) {
  try {
    const opened = await chromium.launch({ ...describeLaunch(browser), timeout: minute / 2 });
    const page = await opened.newPage();
    await page.setContent('<p>明白</p>', { timeout: minute / 4 });
    console.log(`${browser}, version ${opened.version()}, works.`);
    await opened.close();
    return true;
  } catch (error) {
    console.log(`${browser} does not work: ${summarise(String(error))}`);
    return false;
  }
}

/** The line of a long message that says why. @param {string} message */
function summarise(message) {
  const lines = message.split('\n').map((line) => line.trim());
  const reason =
    lines.find((line) => /shared librar|ENOENT|EACCES|ENOTFOUND|ETIMEDOUT|ECONN/.test(line)) ?? lines[0];
  return reason?.slice(0, 200) || 'there was no answer in time.';
}

/** Playwright's own build; a network that does not let it through is given up on soon. */
async function downloadBrowser() {
  if (process.env.CHROMIUM_PATH) return undefined;
  console.log('Downloading the Chromium that Playwright is made for (about 300 MB).');
  const { code, output } = await run(process.execPath, [playwright, 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    hidden: true,
    limit: 12 * minute,
    started: { by: 1.25 * minute, pattern: /\d+% of/ },
  });
  if (code !== 0) {
    console.log(`It cannot be downloaded here: ${summarise(output)}`);
    return undefined;
  }
  return (await findWorking()) ?? (await installLibraries());
}

/** The system's libraries that the downloaded browser needs. */
async function installLibraries() {
  if (!mayInstall()) return undefined;
  console.log('Installing the libraries the browser needs.');
  await run(process.execPath, [playwright, 'install-deps', 'chromium'], { limit: 10 * minute });
  return findWorking();
}

async function installPackagedBrowser() {
  if (process.env.CHROMIUM_PATH) return undefined;
  return (await installPackages(['chromium', 'fonts-noto-cjk', 'fontconfig'])) ? findWorking() : undefined;
}

/** Whether there is a font for Chinese. Only Linux comes without. */
function hasChineseFonts() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

async function installFonts() {
  await installPackages(['fonts-noto-cjk', 'fontconfig']);
  return hasChineseFonts();
}

/** Installs packages of Debian or Ubuntu, and answers whether it could. @param {string[]} names */
async function installPackages(names) {
  if (!mayInstall() || !hasCommand('apt-get')) return false;
  console.log(`Installing ${names.join(', ')} with apt-get.`);
  const settings = [
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  await runAsRoot(['apt-get', ...settings, '-qq', 'update'], 3 * minute);
  const install = ['apt-get', ...settings, '-qq', 'install', '--yes', '--no-install-recommends', ...names];
  return (await runAsRoot(install, 10 * minute)).code === 0;
}

/** @param {string[]} command @param {number} limit */
function runAsRoot(command, limit) {
  const asRoot = ['env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  return isRoot() ? run('env', asRoot.slice(1), { limit }) : run('sudo', ['-n', ...asRoot], { limit });
}

/** Whether software may be installed without asking for a password. */
function mayInstall() {
  if (process.platform !== 'linux') return false;
  return isRoot() || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} name */
function hasCommand(name) {
  return !spawnSync(name, ['--version'], { stdio: 'ignore' }).error;
}

function explainBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return `No browser works at CHROMIUM_PATH, ${CHROMIUM_PATH}: correct it, or unset it.`;
  const ways = '`npx playwright install --with-deps chromium`, or on Debian `sudo apt-get install chromium`';
  return `A working Chromium is missing and could not be installed: run ${ways}, or name one in CHROMIUM_PATH.`;
}

function explainFonts() {
  return 'Chinese fonts are missing and could not be installed: run `sudo apt-get install fontconfig fonts-noto-cjk`.';
}

if (isStarted(import.meta.url)) {
  process.chdir(projectFolder);
  requireAll();
  const { missing } = await setUpBrowser();
  for (const sentence of missing) console.error(sentence);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
