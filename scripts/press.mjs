// @ts-check
// Presses the built portal: its pages that stand still, without the framework's scripts, compressed, as files.
import { constants, setPriority } from 'node:os';
import { readStamp } from './build-stamp.mjs';
import { pressFolder } from './press/editions.mjs';
import { pressPortal } from './press/press-portal.mjs';
import { projectFolder } from './project-folder.mjs';
import { requireAll, stop } from './requirements.mjs';
import { askLocally, openPortal } from './serve/open-portal.mjs';
import { todayInChina } from './today-in-china.mjs';

process.chdir(projectFolder);
requireAll();
const sources = readStamp() ?? stop('There is no finished build to press: run `npm run build`.');
// Readers who are being served meanwhile come first; a build has none.
if (process.env.PORTAL_SERVING) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const folder = process.env.PORTAL_PRESSED || pressFolder;
const day = todayInChina();
// All of them on one day, also where it ends meanwhile.
process.env.PORTAL_TODAY = day;
const handle = await openPortal(0);
const { pages, made } = await askLocally(
  (request, response) => handle(request, response),
  (get) => pressPortal({ get, folder, sources, day }),
);
console.log(`Pressed ${made} pages on ${day}; ${pages - made} still hold.`);
process.exit(0);
