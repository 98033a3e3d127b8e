// @ts-check
import { inTurns } from './in-turns.mjs';
import { measureTyping } from './measure-typing.mjs';
import { measureCalculatorUsable, measureCounterUsable } from './measure-usable.mjs';
import { median, medianRatio, quantile } from './medians.mjs';
import { openBrowser } from './open-phone.mjs';

/** How a calculator feels on a slow phone. @param {import('./start-all.mjs').Servers} servers @param {number} rounds */
export async function measureForm({ ours, empty }, rounds) {
  const browser = await openBrowser();
  const typing = await inTurns(rounds, { typing: () => measureTyping(browser, ours.site) });
  const usable = await inTurns(rounds * 2, {
    calculator: () => measureCalculatorUsable(browser, ours.site),
    counter: () => measureCounterUsable(browser, empty.site),
  });
  await browser.close();
  const told = (/** @type {number[]} */ times) =>
    `median ${Math.round(median(times))} ms, three quarters within ${Math.round(quantile(times, 0.75))} ms (${times.length} digits)`;
  const line = typing('typing').flatMap((times) => times.line);
  const answer = typing('typing').flatMap((times) => times.answer);
  const ratio = medianRatio(usable('calculator'), usable('counter')).toFixed(2);
  const [calculator, counter] = ['calculator', 'counter'].map((name) => Math.round(median(usable(name))));
  return [
    `| calculator, from keydown to the changed result on the screen | ${told(line)} | ≤ 40 ms, ≤ 60 ms |`,
    `| calculator, from keydown to the whole changed answer below the form | ${told(answer)} | |`,
    `| calculator, first digit that changes the result | ${calculator} ms, an empty Next page with a counter ${counter} ms: ${ratio} × | ≤ 1.1 × |`,
  ];
}
