import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOpinions } from '@/lib/rules/second-opinion/all-opinions.fixture';
import { anyCase, refusedFields } from '@/lib/rules/second-opinion/any-given.fixture';

const opinions = [...Object.entries(allOpinions.calculators), ...Object.entries(allOpinions.checkers)].map(
  ([key, opinion]) => ({ key, opinion }),
);

describe.each(opinions)('$key', ({ opinion }) => {
  const taken = fc
    .sample(anyCase(opinion), { numRuns: 500, seed: 2022 })
    .filter((asked) => refusedFields(opinion, asked).length === 0);
  const answers = taken.map(({ given, visits }) => opinion.answer(given, visits));

  test('answers whatever it takes, and computes often enough to compare', () => {
    expect(answers.filter(({ status }) => status === 'computed').length).toBeGreaterThan(50);
  });

  test('names the same results in every reading, in order of what the fund pays', () => {
    const readings = answers.flatMap((answer) => answer.readings ?? []);
    const shapes = new Set(readings.map(({ result }) => Object.keys(result).sort().join(' ')));
    expect(shapes.size).toBeLessThanOrEqual(1);
    for (const { readings: [low, high] = [] } of answers)
      if (high !== undefined) expect(Number(low?.result.fundPays)).toBeLessThan(Number(high.result.fundPays));
  });
});
