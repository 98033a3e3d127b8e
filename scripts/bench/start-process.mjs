// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const tellCpu = fileURLToPath(new URL('./tell-cpu.mjs', import.meta.url));

/**
 * A server in a process of its own, once it answers.
 *
 * @typedef {{ site: string, pid: number | undefined, cpuSeconds?: () => Promise<number>, stop: () => Promise<void> }} Server
 */

/**
 * Starts a server of Node.js that tells the CPU time it has used.
 *
 * @param {number} port where it will stand
 * @param {string[]} command for Node.js
 * @param {Record<string, string>} [env]
 * @returns {Promise<Server>}
 */
export async function startNode(port, command, env = {}) {
  const child = spawn(process.execPath, ['--import', tellCpu, ...command], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const server = await whenAnswering(port, child);
  const cpuSeconds = async () => {
    child.send('cpu');
    const [{ user, system }] = await once(child, 'message');
    return (user + system) / 1e6;
  };
  return { ...server, cpuSeconds };
}

/** Starts any other server. @param {number} port @param {string} command @param {string[]} args @returns {Promise<Server>} */
export function startOther(port, command, args) {
  return whenAnswering(port, spawn(command, args, { stdio: 'ignore' }));
}

/** @param {number} port @param {import('node:child_process').ChildProcess} child */
async function whenAnswering(port, child) {
  const site = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    await ended;
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    const answers = await fetch(site, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answers) return { site, pid: child.pid, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${child.spawnargs.join(' ')} does not answer at ${site}`);
}
