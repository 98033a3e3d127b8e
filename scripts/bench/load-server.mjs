// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const askFast = fileURLToPath(new URL('./ask-fast.mjs', import.meta.url));
const connections = 32;

/**
 * Asks one address of a server as fast as it answers, and gives requests a second and, where the server tells it, CPU
 * microseconds for each.
 *
 * @param {import('./start-process.mjs').Server} server
 * @param {string} path
 * @param {number} seconds
 */
export async function loadServer(server, path, seconds) {
  const before = await server.cpuSeconds?.();
  const child = fork(askFast, [`${server.site}${path}`, String(connections), String(seconds)]);
  const failed = once(child, 'exit').then(() =>
    Promise.reject(new Error(`${server.site} could not be asked`)),
  );
  const [answers] = await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => undefined);
  const after = await server.cpuSeconds?.();
  const cpu = after !== undefined && before !== undefined ? ((after - before) / answers) * 1e6 : undefined;
  return { perSecond: answers / seconds, cpu };
}
