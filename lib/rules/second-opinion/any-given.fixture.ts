import fc from 'fast-check';
import { numberOfDay, shiftDate } from '@/lib/rules/second-opinion/calendar.fixture';
import { decimal, hundredths } from '@/lib/rules/second-opinion/exact.fixture';
import type { Ask, Given, Opinion } from '@/lib/rules/second-opinion/opinion.fixture';

export type Case = { readonly given: Given; readonly visits: readonly string[] };

const firstDay = '1900-01-01';
const daysInRange = numberOfDay('2100-12-31') - numberOfDay(firstDay);
const mostFen = 10_000_000_00n;

const isInRange = (date: string): boolean => '1900' <= date && date < '2101';

/** Days worth trying, with the day before and the day after. */
const daysOf = ({ tries }: Ask): readonly string[] => {
  const days = tries.flatMap((day) => [-1, 0, 1].map((offset) => shiftDate(day, offset)));
  return [...new Set(days)].filter(isInRange).sort();
};

const anyDay = fc.nat(daysInRange).map((offset) => shiftDate(firstDay, offset));

const withNeighbours = (numbers: readonly bigint[], max: bigint): readonly bigint[] => {
  const near = numbers.flatMap((number) => [-1n, 0n, 1n, 2n].map((offset) => number + offset));
  return [...new Set(near)].filter((number) => 0n <= number && number <= max);
};

/** The same amount as people may type it: "5", "5.0", "5.00", "05", "00000005.0". */
const anyWriting = (amount: bigint): fc.Arbitrary<string> => {
  const full = decimal(amount);
  const texts = new Set([full, full.replace(/0$/, ''), full.replace(/\.00$/, '')]);
  return fc.tuple(fc.constantFrom(...texts), fc.constantFrom(0, 0, 0, 1, 8)).map(([text, zeros]) => {
    const [whole = '', ...decimals] = text.split('.');
    const padded = whole.padStart(Math.min(8, zeros === 1 ? whole.length + 1 : zeros), '0');
    return [padded, ...decimals].join('.');
  });
};

const anyHundredths = ({ tries }: Ask, max: bigint): fc.Arbitrary<string> => {
  const near = withNeighbours([0n, max, ...tries.map(hundredths)], max);
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...near) },
      { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: max < 10_00n ? max : 10_00n }) },
      { weight: 3, arbitrary: fc.bigInt({ min: 0n, max: max < 20_000_00n ? max : 20_000_00n }) },
      { weight: 1, arbitrary: fc.bigInt({ min: 0n, max }) },
    )
    .chain(anyWriting);
};

/** The range of a count. */
const rangeOf = ({ min, max }: Ask): { readonly min: number; readonly max: number } => {
  if (min === undefined || max === undefined) throw new TypeError('a count without a range');
  return { min, max };
};

const countsOf = (asked: Ask): readonly string[] => {
  const { min, max } = rangeOf(asked);
  const near = asked.tries.flatMap((text) => [-1, 0, 1].map((offset) => Number(text) + offset));
  return [...new Set(near)].filter((number) => min <= number && number <= max).map(String);
};

const anyText = (asked: Ask): fc.Arbitrary<string> => {
  switch (asked.kind) {
    case 'date':
      return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...daysOf(asked)) }, anyDay);
    case 'month':
      return fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...asked.tries) },
        anyDay.map((day) => day.slice(0, 7)),
      );
    case 'money':
      return anyHundredths(asked, mostFen);
    case 'percent':
      return anyHundredths(asked, 100_00n);
    case 'count':
      return fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...countsOf(asked)) },
        fc.integer(rangeOf(asked)).map(String),
      );
    case 'choice':
    case 'yes-no':
      return fc.constantFrom(...asked.tries);
  }
};

const mayBeEmpty = ({ optional, when }: Ask): boolean => optional === true || when !== undefined;

const anyVisit = (year: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom(`${year}-01-01`, `${year}-02-28`, `${year}-03-01`, `${year}-12-31`),
        fc.nat(364).map((offset) => shiftDate(`${year}-01-01`, offset)),
      ),
      fc.constantFrom('employed', 'retired', 'pre-1949-worker'),
      fc.constantFrom('level-1', 'level-2', 'level-3'),
      fc.constantFrom('jinan', 'shandong', 'outside-registered', 'outside-temporary'),
      anyHundredths({ kind: 'money', tries: ['100', '1200', '7500', '8700'] }, mostFen),
    )
    .map((parts) => parts.join(','));

const anyVisits = (year: string): fc.Arbitrary<readonly string[]> => {
  const visit = anyVisit(year);
  const foreign = anyVisit(year === '2024' ? '2025' : '2024');
  return fc.oneof(
    { weight: 20, arbitrary: fc.array(visit, { minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(visit, { minLength: 99, maxLength: 101, size: 'max' }) },
    { weight: 1, arbitrary: fc.tuple(visit, foreign) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
};

/** Well-formed input as a person may type it; what may be left empty sometimes is, and answers may not go together. */
export const anyCase = ({ asks, asksVisits }: Opinion): fc.Arbitrary<Case> => {
  const texts = Object.entries(asks).map(([name, asked]) => {
    const text: fc.Arbitrary<string | undefined> = anyText(asked);
    return [name, mayBeEmpty(asked) ? fc.option(text, { nil: undefined, freq: 4 }) : text] as const;
  });
  const anyGiven: fc.Arbitrary<Given> = fc.record(Object.fromEntries(texts));
  return anyGiven.chain((given) =>
    (asksVisits ? anyVisits(given.year ?? '') : fc.constant([])).map((visits) => ({ given, visits })),
  );
};

const allTexts = (asked: Ask): readonly (string | undefined)[] => {
  const near = asked.kind === 'date' ? daysOf(asked) : asked.kind === 'count' ? countsOf(asked) : asked.tries;
  return [...new Set(mayBeEmpty(asked) ? [undefined, ...near] : near)];
};

/** Every combination of choices, of yes and no, and of the days and numbers worth trying. */
export const allCases = ({ asks }: Opinion): readonly Case[] =>
  Object.entries(asks)
    .reduce<readonly Given[]>(
      (all, [name, asked]) =>
        all.flatMap((given) => allTexts(asked).map((text) => ({ ...given, [name]: text }))),
      [{}],
    )
    .map((given) => ({ given, visits: [] }));

/** Fields that are needed and empty, or that do not go with the others. */
export const refusedFields = (opinion: Opinion, { given, visits }: Case): readonly string[] => {
  const missing = Object.entries(opinion.asks)
    .filter(([name, { optional, when }]) => given[name] === undefined && !optional && (when?.(given) ?? true))
    .map(([name]) => name);
  return [...new Set([...missing, ...(opinion.refuses?.(given, visits) ?? [])])].sort();
};
