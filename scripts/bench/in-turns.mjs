// @ts-check

/**
 * Measures several things in turns, round after round, each round in another order, so that none is always first.
 *
 * @template T
 * @param {number} rounds
 * @param {Record<string, () => Promise<T>>} measurements
 * @returns {Promise<(name: string) => T[]>} what came out of one of them, round by round; nothing where it was not measured
 */
export async function inTurns(rounds, measurements) {
  /** @type {Map<string, T[]>} */
  const found = new Map(Object.keys(measurements).map((name) => [name, []]));
  const names = [...found.keys()];
  for (let round = 0; round < rounds; round += 1) {
    const start = round % names.length;
    for (const name of [...names.slice(start), ...names.slice(0, start)]) {
      const measure = measurements[name];
      if (measure === undefined) continue;
      const value = await measure();
      found.get(name)?.push(value);
      console.log(`${round + 1}/${rounds} ${name}: ${JSON.stringify(value)}`);
    }
  }
  return (name) => found.get(name) ?? [];
}
