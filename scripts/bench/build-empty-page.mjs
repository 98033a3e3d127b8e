// @ts-check
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pressFolder } from '../press/editions.mjs';
import { writeCompressed } from '../press/write-compressed.mjs';
import { projectFolder } from '../project-folder.mjs';
import { run } from '../run.mjs';

const files = {
  'package.json': '{ "private": true }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(projectFolder)} } };`,
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  'app/page.jsx': `import { Counter } from './counter';
export default function Page() { return <Counter />; }`,
  'app/counter.jsx': `'use client';
import { useState } from 'react';
export function Counter() {
  const [count, setCount] = useState(0);
  return <button type="button" onClick={() => setCount(count + 1)}>{count}</button>;
}`,
};

/**
 * Builds an app of Next that holds one page with one counter and nothing else, compresses what it sends as the press does
 * ours, and gives the folder.
 */
export async function buildEmptyPage() {
  // Inside the project, where Next finds its packages.
  mkdirSync(join(projectFolder, pressFolder), { recursive: true });
  const app = mkdtempSync(join(projectFolder, pressFolder, 'empty-page-'));
  mkdirSync(join(app, 'app'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(app, name), text);
  const next = join(projectFolder, 'node_modules/next/dist/bin/next');
  const { code, output } = await run(process.execPath, [next, 'build', app], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    hidden: true,
  });
  if (code !== 0) throw new Error(`The empty page could not be built: ${output}`);
  const site = join(app, 'site');
  await writeCompressed(
    site,
    'index.html',
    await readFile(join(app, '.next/server/app/index.html')),
    undefined,
  );
  for (const entry of await readdir(join(app, '.next/static'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = join('_next/static', path.slice(join(app, '.next/static/').length));
    await writeCompressed(site, name, await readFile(path), undefined);
  }
  return { app, site };
}
