// @ts-check
import { createServer } from 'node:http';
import { projectFolder } from '../project-folder.mjs';

/** The built portal by Next's own handler. @param {number} port that it says it stands at */
export async function openPortal(port) {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');
  const portal = next({ dev: false, dir: projectFolder, port });
  await portal.prepare();
  return portal.getRequestHandler();
}

/**
 * Puts a handler behind a port of this machine that nobody else uses, for the time of some work.
 *
 * @template T
 * @param {import('node:http').RequestListener} handle
 * @param {(get: (path: string) => Promise<Response>) => Promise<T>} work
 */
export async function askLocally(handle, work) {
  const server = createServer(handle);
  const port = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  try {
    return await work((path) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' }));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
