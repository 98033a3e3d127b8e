// @ts-check
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether a module is the command that was started, rather than imported by another. @param {string} url its `import.meta.url` */
export function isStarted(url) {
  const [, command] = process.argv;
  return command !== undefined && resolve(command) === fileURLToPath(url);
}
