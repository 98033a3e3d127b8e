import { expect, test } from 'vitest';
import { shiftDate } from '@/lib/rules/second-opinion/calendar.fixture';
import { zhongshan2019Draft } from '@/lib/rules/second-opinion/zhongshan-2019-draft.fixture';

const daysThat = (outcome: string, yearEnd: string): readonly string[] => {
  const days = Array.from({ length: 20 }, (_, place) => shiftDate(yearEnd, place - 16));
  return days.filter((requestDate) => {
    const given = { continuousStay: 'true', alreadySplit: 'false', yearEnd, requestDate };
    const answer = zhongshan2019Draft.checkers['zhongshan-split-settlement']?.answer(given, []);
    return answer?.outcome === outcome;
  });
};

const december = (...days: readonly number[]) => days.map((day) => `2019-12-${day}`);

test('lets a stay be split on the last five weekdays of the year, and perhaps near them (9)', () => {
  expect(daysThat('yes', '2019-12-31')).toEqual(december(25, 26, 27, 30, 31));
  expect(daysThat('conditional', '2019-12-31')).toEqual(december(18, 19, 20, 21, 22, 23, 24, 28, 29));
  expect(daysThat('no', '2019-12-31')).toEqual([
    ...december(15, 16, 17),
    '2020-01-01',
    '2020-01-02',
    '2020-01-03',
  ]);
});

test('counts no weekend day as a working day where the year ends on one (9)', () => {
  expect(daysThat('yes', '2023-12-31')).toEqual([
    '2023-12-25',
    '2023-12-26',
    '2023-12-27',
    '2023-12-28',
    '2023-12-29',
  ]);
  expect(daysThat('conditional', '2023-12-31').slice(-2)).toEqual(['2023-12-30', '2023-12-31']);
});

test('covers bills from ten days before day surgery to five days after it (5-p1)', () => {
  const outcomeOf = (billDate: string) => {
    const given = { surgeryDate: '2020-03-03', billDate, listedSurgery: 'true', relatedToSurgery: 'true' };
    return zhongshan2019Draft.checkers['zhongshan-day-surgery']?.answer(given, []).outcome;
  };
  expect(['2020-02-21', '2020-02-22', '2020-03-08', '2020-03-09'].map(outcomeOf)).toEqual([
    'no',
    'yes',
    'yes',
    'no',
  ]);
});
