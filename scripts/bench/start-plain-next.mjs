// @ts-check
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../project-folder.mjs';
import { startNode } from './start-process.mjs';

/**
 * The same build by plain `next start`: with Next's own compression and its own cache of pages, which our configuration
 * switches off because scripts/serve does both.
 *
 * @param {string} folder to start it in
 * @param {number} port
 */
export function startPlainNext(folder, port) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['.next', 'public', 'content', 'node_modules', 'package.json']) {
    symlinkSync(join(projectFolder, name), join(folder, name));
  }
  const ours = pathToFileURL(join(projectFolder, 'next.config.js'));
  writeFileSync(
    join(folder, 'next.config.mjs'),
    `import config from '${ours}';
const { cacheHandler, cacheMaxMemorySize, ...rest } = config;
export default { ...rest, compress: true };
`,
  );
  const next = join(projectFolder, 'node_modules/next/dist/bin/next');
  return startNode(port, [next, 'start', folder, '--port', String(port)]);
}
