// @ts-check
import { inTurns } from './in-turns.mjs';
import { loadServer } from './load-server.mjs';
import { median, medianRatio } from './medians.mjs';
import { notice } from './start-all.mjs';

const seconds = 3;

/** What a notice costs the server. @param {import('./start-all.mjs').Servers} servers @param {number} rounds */
export async function compareLoad({ ours, plainNext, bare, handWritten }, rounds) {
  const load = (/** @type {import('./start-process.mjs').Server} */ server) =>
    loadServer(server, notice, seconds);
  // What is asked for the first time is slower everywhere.
  for (const server of [ours, plainNext, bare]) await load(server);
  const found = await inTurns(rounds, {
    ours: () => load(ours),
    'next start': () => load(plainNext),
    'node:http': () => load(bare),
    ...(handWritten && { nginx: () => load(handWritten) }),
  });
  const rate = (/** @type {string} */ name) => found(name).map(({ perSecond }) => perSecond);
  const cpu = (/** @type {string} */ name) => found(name).map((one) => one.cpu ?? Number.NaN);
  const tell = (/** @type {string} */ name) => `${name} ${Math.round(median(rate(name)))}`;
  const all = ['ours', 'next start', 'node:http', ...(handWritten ? ['nginx'] : [])];
  return [
    `| notice, requests a second of one process | ${all.map(tell).join(', ')}: ${medianRatio(rate('ours'), rate('next start')).toFixed(1)} × \`next start\` | ≥ 15 × |`,
    `| notice, server CPU for a request | ${Math.round(median(cpu('ours')))} µs: ${medianRatio(cpu('ours'), cpu('node:http')).toFixed(2)} × the same bytes by bare \`node:http\` from memory | ≤ 2 × |`,
  ];
}
