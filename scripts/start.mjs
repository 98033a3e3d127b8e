// @ts-check
// Runs the portal: builds and presses it where that was not done for the sources as they are, then serves it on PORT,
// or 3000.
import { createServer } from 'node:http';
import { buildPortal, pressBuild } from './build.mjs';
import { hasFreshBuild, readStamp } from './build-stamp.mjs';
import { pressFolder, readEdition } from './press/editions.mjs';
import { projectFolder } from './project-folder.mjs';
import { requireAll, stop } from './requirements.mjs';
import { servePortal } from './serve/serve-portal.mjs';
import { siteOrigin } from './site-origin.mjs';

process.chdir(projectFolder);
requireAll();
const port = readPort(process.env.PORT);
const folder = process.env.PORTAL_PRESSED || pressFolder;
await listen(createServer(), port).then((server) => server.close());
if (!hasFreshBuild()) await build();
else if (!isPressed(readEdition(folder))) await press();
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
  console.log('There is no build of the sources as they are now: building, which takes about a minute.');
  const { built } = await buildPortal();
  if (!built) stop('The build failed, so there is nothing to serve; the reason stands above.');
}

/** Whether the pages were pressed of this build, and say that they stand here. @param {ReturnType<typeof readEdition>} edition */
function isPressed(edition) {
  return edition?.sources === readStamp() && edition?.origin === siteOrigin(port);
}

/** The build is there, and its press was ended before it was done, or was for another port. */
async function press() {
  console.log('Pressing the pages, which name their own address.');
  if (!(await pressBuild())) stop('The pages could not be pressed; the reason stands above.');
}

/** @param {number} at */
async function serve(at) {
  const sources = readStamp() ?? stop('The build is gone: run `npm run build`.');
  const server = createServer(await servePortal({ port: at, sources, folder }));
  await listen(server, at);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end(server));
  console.log(`医保明白纸 is at http://localhost:${at} (Ctrl+C ends it)`);
  if (!process.env.SITE_URL)
    console.log(`Its pages say so too: public addresses need SITE_URL, such as https://example.org`);
}

/** Lets the answers under way finish, for five seconds. @param {import('node:http').Server} server */
function end(server) {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}
