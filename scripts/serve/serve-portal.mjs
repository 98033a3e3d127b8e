// @ts-check
import { pressFolder } from '../press/editions.mjs';
import { run } from '../run.mjs';
import { todayInChina } from '../today-in-china.mjs';
import { answerRequests } from './answer-requests.mjs';
import { keepEdition } from './keep-edition.mjs';
import { openPortal } from './open-portal.mjs';

const minute = 60_000;

/**
 * What answers the portal's requests: pressed files that hold today, and Next for everything else. A process of its own
 * presses anew the pages whose day has come.
 *
 * @param {object} portal
 * @param {number} portal.port
 * @param {string} portal.sources the hash of what the portal was built from
 * @param {string} [portal.folder] where editions are kept
 */
export async function servePortal({ port, sources, folder = pressFolder }) {
  // Pages say where they stand: see app/joins/site-url.ts.
  process.env.PORT = String(port);
  const handle = await openPortal(port);
  const editions = keepEdition({ folder, sources, today: todayInChina, press: () => pressApart(folder) });
  // So that the first reader of a day finds it pressed.
  setInterval(() => editions.current(), minute).unref();
  editions.current();
  return answerRequests({ handle, edition: editions.current, today: todayInChina });
}

/** @param {string} folder */
async function pressApart(folder) {
  const { code, output } = await run(process.execPath, ['scripts/press.mjs'], {
    env: { PORTAL_PRESSED: folder, PORTAL_SERVING: 'true' },
    hidden: true,
  });
  if (code !== 0) throw new Error(`Pressing anew failed, pages are made as they are asked for: ${output}`);
}
