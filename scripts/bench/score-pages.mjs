// @ts-check
import { inTurns } from './in-turns.mjs';
import { median } from './medians.mjs';
import { categories, runLighthouse } from './run-lighthouse.mjs';
import { notice } from './start-all.mjs';

const query =
  'visitDate=2024-03-05&insured=employed&hospitalLevel=level-3&place=jinan&cost=1000&deductibleRemaining=200';
const pages = {
  home: '/zh-Hans',
  notice,
  clause: `${notice}/1-2`,
  calculator: '/zh-Hans/calculators/jinan-outpatient',
  result: `/zh-Hans/calculators/jinan-outpatient/result?${query}`,
};

/** Answers are about health: their pages ask not to be indexed, which Lighthouse would call a fault. */
const meantSo = ['is-crawlable'];

/** What Lighthouse says of five pages on a phone. @param {import('./start-all.mjs').Servers} servers @param {number} rounds */
export async function scorePages({ ours, debugPort }, rounds) {
  const found = await inTurns(
    rounds,
    Object.fromEntries(
      Object.entries(pages).map(([name, path]) => [
        name,
        () =>
          runLighthouse(`${ours.site}${path}`, {
            port: debugPort,
            skipAudits: name === 'result' ? meantSo : [],
          }),
      ]),
    ),
  );
  return Object.keys(pages).map((name) => {
    const scores = categories.map((category) => median(found(name).map((one) => one[category] ?? 0)));
    const aim = name === 'calculator' || name === 'result' ? 'performance ≥ 90' : 'performance ≥ 99';
    const failed = [...new Set(found(name).flatMap((one) => one.failed))];
    const told = categories.map((category, place) => `${category} ${scores[place]}`).join(', ');
    return `| Lighthouse (phone), ${name} | ${told}${failed.length > 0 ? ` (${failed.join(', ')})` : ''} | ${aim}, else 100 |`;
  });
}
