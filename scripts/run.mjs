// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a command in the project's folder, keeps what it prints, and shows it as it comes unless `hidden`. Signals go
 * through to it. With `limit` it is ended after so many milliseconds, with `started` as well, unless it had printed that
 * pattern by then.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, hidden?: boolean, limit?: number, started?: { by: number, pattern: RegExp } }} [options]
 * @returns {Promise<{ code: number, output: string }>} 127 where there is no such command
 */
export function run(command, args, { env, hidden, limit, started } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timers = [
      limit && setTimeout(() => child.kill(), limit),
      started && setTimeout(() => started.pattern.test(output) || child.kill(), started.by),
    ];
    const stop = () => child.kill();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.stdout.on('data', (text) => take(text, process.stdout));
    child.stderr.on('data', (text) => take(text, process.stderr));
    child.on('error', (error) => finish(127, `${output}${error.message}`));
    child.on('close', (code) => finish(code ?? 1, output));

    /** @param {Buffer} text @param {NodeJS.WriteStream} shown */
    function take(text, shown) {
      output += text;
      if (!hidden) shown.write(text);
    }

    /** @param {number} code @param {string} text */
    function finish(code, text) {
      for (const timer of timers) clearTimeout(timer || undefined);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, output: text });
    }
  });
}
