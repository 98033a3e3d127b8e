// @ts-check
// Runs the portal: builds it where there is no build of the sources as they are, then serves it on PORT, or 3000.
import { createServer } from 'node:http';
import { buildPortal } from './build.mjs';
import { hasFreshBuild } from './build-stamp.mjs';
import { projectFolder } from './project-folder.mjs';
import { requireAll, stop } from './requirements.mjs';

process.chdir(projectFolder);
requireAll();
const port = readPort(process.env.PORT);
await listen(createServer(), port).then((server) => server.close());
if (!hasFreshBuild()) await build();
await serve(port);

/** @param {string | undefined} text */
function readPort(text) {
  if (!text) return 3000;
  const isPort = /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;
  return isPort ? Number(text) : stop(`PORT must be a whole number from 1 to 65535, and it is "${text}".`);
}

/** @param {import('node:http').Server} server @param {number} at @returns {Promise<import('node:http').Server>} */
function listen(server, at) {
  return new Promise((resolve) => {
    server.once('error', (error) => stop(explainPort(error, at)));
    server.listen(at, () => resolve(server));
  });
}

/** @param {NodeJS.ErrnoException} error @param {number} at */
function explainPort(error, at) {
  const other = 'choose another, for example `PORT=3001 npm start`.';
  if (error.code === 'EADDRINUSE') return `Port ${at} is in use by another program: end it, or ${other}`;
  if (error.code === 'EACCES') return `Port ${at} may not be used by this account: ${other}`;
  return `Port ${at} cannot be used (${error.message}): ${other}`;
}

async function build() {
  console.log('There is no build of the sources as they are now: building, which takes less than a minute.');
  const { built } = await buildPortal();
  if (!built) stop('The build failed, so there is nothing to serve; the reason stands above.');
}

/** @param {number} at */
async function serve(at) {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');
  const portal = next({ dev: false, dir: projectFolder, port: at });
  await portal.prepare();
  const handle = portal.getRequestHandler();
  const server = createServer((request, response) => {
    if (isSentOnByLanguage(request.url)) keepFromCaches(response);
    if (isBroken(request.url))
      request.url = request.url?.startsWith('/api/') ? '/api/not-found' : '/not-found';
    handle(request, response).catch((error) => response.destroy(error));
  });
  await listen(server, at);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end(server));
  console.log(`医保明白纸 is at http://localhost:${at} (Ctrl+C ends it)`);
}

/** Next sends its redirects without the headers of next.config.js, and these two go by the reader's language. */
/** @param {string | undefined} url */
function isSentOnByLanguage(url = '') {
  return /^\/(c\/[^/?]+\/[^/?]+)?(\?|$)/.test(url);
}

/** An address cut short within an escape, such as %E0%A4%A, which Next answers with a bare 500. */
/** @param {string | undefined} url */
function isBroken(url = '') {
  try {
    decodeURIComponent(url);
    return false;
  } catch {
    return true;
  }
}

/** @param {import('node:http').ServerResponse} response */
function keepFromCaches(response) {
  response.setHeader('Vary', 'Accept-Language');
  response.setHeader('Cache-Control', 'no-store');
}

/** Lets the answers under way finish, for five seconds. @param {import('node:http').Server} server */
function end(server) {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}
