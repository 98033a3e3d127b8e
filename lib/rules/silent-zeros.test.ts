import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What reads a missing figure as nothing: `?? 0`, `|| 0`, a default of 0, an empty text as a number. */
const silent =
  /(?:\?\?|\|\|)=? ?['"`]?0(?:n|\.0+)?\b|\w = ['"]?0(?:n|\.0+)?['"]?\s*[,)}]|Number\((?:undefined|''|""|null)\)/;

const here = new URL('.', import.meta.url);
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, lines: readFileSync(new URL(name, here), 'utf8').split('\n') }));

test.each([
  'input.age ?? 0',
  'given.cost ?? "0"',
  "hundredths(given.cost ?? '0.00')",
  'cost || 0',
  'cost ||= 0',
  'const f = ({ disease, age = 0 }, law) =>',
  'const f = (cost = 0) =>',
  "const { cost = '0' } = given",
  'Number(undefined)',
])('finds the zero in %s', (line) => {
  expect(line).toMatch(silent);
});

test.each(['age === 0', 'fen <= 0', "default: '0'", 'let year = 0;', 'notBelowZero = false', 'x >= 0 && y'])(
  'leaves %s alone',
  (line) => {
    expect(line).not.toMatch(silent);
  },
);

test('no source of a rule, and none of a second opinion, lets 0 stand in for what is missing', () => {
  expect(sources.length).toBeGreaterThan(50);
  const found = sources.flatMap(({ name, lines }) =>
    lines.flatMap((line, place) => (silent.test(line) ? [`${name}:${place + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
