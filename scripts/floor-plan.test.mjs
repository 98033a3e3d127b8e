import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBreaches } from './find-breaches.mjs';

const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test.each([
  ['components imports down', 'components/notice/notice.tsx', "import { load } from '@/lib/content/load';"],
  [
    'components imports down',
    'components/notice/notice.tsx',
    "import type { load } from '../../lib/script/load';",
  ],
  ['lib/rules imports down', 'lib/rules/money.ts', "import { load } from '@/lib/content/load';"],
  ['lib/rules imports down', 'lib/rules/money.ts', "import type { load } from '@/components/load';"],
  ['lib/forms imports down', 'lib/forms/field.ts', "import('../links/load');"],
  ['lib/model imports down', 'lib/model/clause.ts', "export * from '@/lib/rules/load';"],
  ['lib/content imports down', 'lib/content/list.ts', "import { load } from '@/app/load';"],
  ['e2e imports down', 'e2e/share.spec.ts', "import { load } from '../lib/rules/load';"],
  ['app imports down', 'app/page.tsx', "import { load } from '@/scripts/load';"],
  ['tests in lib/rules import down', 'lib/rules/money.test.ts', "import { load } from '@/components/load';"],
  ['rules know no Node', 'lib/rules/money.ts', "import { readFileSync } from 'node:fs';"],
  ['every room in lib has its floor', 'lib/helpers/load.ts', "import '@/lib/model/load';"],
  ['every import leads somewhere', 'app/page.tsx', "import '@/lib/nowhere';"],
])('an import is refused: %s', async (rule, file, line) => {
  const { breaches } = await findBreaches(writeProject(file, line));
  expect(breaches.map((breach) => breach.rule.name)).toContain(rule);
});

test.each([
  ['app/page.tsx', "import { load } from '@/lib/content/load';"],
  ['components/notice/notice.tsx', "import { load } from '@/lib/rules/load';"],
  ['lib/forms/field.ts', "import type { load } from '@/lib/rules/load';"],
  ['lib/rules/money.test.ts', "import { load } from '@/lib/content/load';"],
])('an import down is let through: %s', async (file, line) => {
  expect(await findBreaches(writeProject(file, line))).toMatchObject({ breaches: [] });
});

test('two files that import each other are refused', async () => {
  const folder = writeProject('lib/model/clause.ts', "import './load';");
  writeFileSync(join(folder, 'lib/model/load.ts'), "import './clause';");
  const { breaches } = await findBreaches(folder);
  expect(breaches.map((breach) => breach.rule.name)).toContain('no cycles');
});

/** A project with one file called `load` in each room, and the file in question. */
function writeProject(file, line) {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  folders.push(folder);
  const rooms = ['model', 'rules', 'forms', 'links', 'content', 'script'].map((room) => `lib/${room}`);
  for (const room of ['app', 'components', 'scripts', ...rooms])
    write(join(folder, room, 'load.ts'), 'export const load = 1;');
  const markup = file.endsWith('x') ? 'export async function Page() { return <p>{(await load).x}</p>; }' : '';
  write(join(folder, file), `${line}\n${markup}`);
  return folder;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
