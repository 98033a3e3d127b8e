import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectFolder } from '../scripts/project-folder.mjs';

// The portal itself, on days of its own choosing: it holds until 2027-12-31 (closing-p1 of jinan-2022).
const notice = '/zh-Hans/notices/jinan-2022';
const lastDay = '2027-12-31';
const dayAfter = '2028-01-01';

let folder = '';
let server: ChildProcess | undefined;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const run = (script: string, day: string, env: Record<string, string> = {}) =>
  spawn(process.execPath, [`scripts/${script}.mjs`], {
    cwd: projectFolder,
    env: { ...process.env, PORTAL_TODAY: day, PORTAL_PRESSED: folder, ...env },
    stdio: 'ignore',
  });

const end = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};

/** Starts the portal on a day and gives its address once it answers. */
const startOn = async (day: string) => {
  if (server) await end(server, 'SIGTERM');
  const site = `http://127.0.0.1:${await freePort()}`;
  server = run('start', day, { PORT: new URL(site).port });
  await expect
    .poll(
      () =>
        fetch(`${site}${notice}`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 300_000 },
    )
    .toBe(200);
  return site;
};

const ask = async (site: string, etag?: string | null) => {
  const answer = await fetch(`${site}${notice}`, { headers: etag ? { 'If-None-Match': etag } : {} });
  return { status: answer.status, etag: answer.headers.get('etag'), html: await answer.text() };
};

test.describe.configure({ mode: 'serial', timeout: 900_000 });
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbaizhi-days-'));
});
test.afterAll(async () => {
  if (server) await end(server, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('on the day after, nothing of the day before is sent, and the pages are pressed anew', async () => {
  const before = await ask(await startOn(lastDay));
  expect(before.html).toContain(`data-day="${lastDay}"`);
  expect(before.html).toContain('现行有效（至 2027-12-31）');
  expect(before.etag).toBeTruthy();
  expect((await ask(await startOn(lastDay), before.etag)).status).toBe(304);

  const site = await startOn(dayAfter);
  const after = await ask(site, before.etag);
  expect(after.status).toBe(200);
  expect(after.html).toContain('已于 2027-12-31 到期');
  await expect.poll(async () => (await ask(site)).etag, { timeout: 300_000 }).toBeTruthy();
  const pressed = await ask(site, before.etag);
  expect(pressed.status).toBe(200);
  expect(pressed.etag).not.toBe(before.etag);
  expect(pressed.html).toContain(`data-day="${dayAfter}"`);
  expect(pressed.html).toContain('已于 2027-12-31 到期');
});

test('a press that is killed leaves the pages that are served as they are', async () => {
  const site = await startOn(dayAfter);
  const before = await ask(site);
  const current = readlinkSync(join(folder, 'current'));
  const editions = () => readdirSync(join(folder, 'editions')).length;
  const known = editions();
  const press = run('press', dayAfter);
  await expect.poll(editions, { timeout: 120_000, intervals: [20] }).toBe(known + 1);
  await end(press, 'SIGKILL');
  expect(readlinkSync(join(folder, 'current'))).toBe(current);
  expect(await ask(site)).toEqual(before);
  expect(JSON.parse(readFileSync(join(folder, 'current', 'edition.json'), 'utf8'))).toMatchObject({
    day: dayAfter,
  });
});
