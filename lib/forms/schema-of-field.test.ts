import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaOfField } from '@/lib/forms/schema-of-field';
import type { SingleField } from '@/lib/model/field';

/** The checked value of a typed text, or the code of its fault. */
const check = (field: SingleField, text: string) => {
  const { success, data, error } = schemaOfField(field).safeParse(text);
  return success ? { value: data } : { code: error.issues.map(({ message }) => message).join(' ') };
};

const never = [
  '',
  ' ',
  ' 5',
  '5 ',
  '5\n',
  '\t5',
  '-1',
  '+5',
  '.5',
  '5.',
  '1.234',
  '1,000',
  '1e3',
  '0x5',
  'NaN',
];
const neverEither = ['５', '五', '1.2.3', '5元', '50%', 'null', '123456789', '000000005', 'Infinity'];

describe('money', () => {
  const money: SingleField = { kind: 'money' };

  test.each([
    ['0', 0],
    ['0.00', 0],
    ['0.01', 1],
    ['5', 5_00],
    ['5.5', 5_50],
    ['356.80', 356_80],
    ['1234567.89', 1_234_567_89],
    ['00000001.5', 1_50],
    ['10000000', 10_000_000_00],
    ['10000000.00', 10_000_000_00],
  ])('%s is %i fen', (text, value) => {
    expect(check(money, text)).toEqual({ value });
  });

  test.each([...never, ...neverEither])('%j is no amount', (text) => {
    expect(check(money, text)).toEqual({ code: 'money-format' });
  });

  test.each(['10000000.01', '10000001', '99999999.99'])('%s is above the limit', (text) => {
    expect(check(money, text)).toEqual({ code: 'money-too-large' });
  });

  test('every amount up to the limit is taken to the fen', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (fen) => {
        const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expect(check(money, text)).toEqual({ value: fen });
      }),
    );
  });

  test('a text is taken exactly where it has the pattern and is within the limit', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789.'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const isTaken = /^[0-9]{1,8}(\.[0-9]{1,2})?$/.test(text) && Number(text) <= 10_000_000;
        expect('value' in check(money, text)).toBe(isTaken);
      }),
    );
  });
});

describe('percent', () => {
  const percent: SingleField = { kind: 'percent' };

  test.each([
    ['0', 0],
    ['2.5', 250],
    ['70', 7000],
    ['99.99', 9999],
    ['100', 10_000],
    ['100.00', 10_000],
    ['00000100', 10_000],
  ])('%s is %i hundredths', (text, value) => {
    expect(check(percent, text)).toEqual({ value });
  });

  test.each([...never, ...neverEither])('%j is no percent', (text) => {
    expect(check(percent, text)).toEqual({ code: 'percent-format' });
  });

  test.each(['100.01', '101', '99999999'])('%s is above 100', (text) => {
    expect(check(percent, text)).toEqual({ code: 'percent-too-large' });
  });
});

describe('a whole number', () => {
  const count: SingleField = { kind: 'count', min: 16, max: 130 };

  test.each([
    ['16', 16],
    ['70', 70],
    ['130', 130],
  ])('%s is taken', (text, value) => {
    expect(check(count, text)).toEqual({ value });
  });

  test.each([...never, ...neverEither, '007', '00', '16.0', '16.', '10000'])('%j is none', (text) => {
    expect(check(count, text)).toEqual({ code: 'count-format' });
  });

  test.each(['0', '15', '131', '9999'])('%s is out of range', (text) => {
    expect(check(count, text)).toEqual({ code: 'count-range' });
  });

  test('0 and 9999 are taken where the range holds them', () => {
    const wide: SingleField = { kind: 'count', min: 0, max: 9999 };
    expect(check(wide, '0')).toEqual({ value: 0 });
    expect(check(wide, '9999')).toEqual({ value: 9999 });
  });
});

describe('a date', () => {
  const date: SingleField = { kind: 'date' };

  test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2024-03-05', '2100-12-31'])('%s is taken', (text) => {
    expect(check(date, text)).toEqual({ value: text });
  });

  test.each([
    ...['', '2024-2-3', '2024-02-3', '2024/02/03', '20240203', '24-02-03', ' 2024-02-03', '2024-02-03 '],
    ...[
      '2024-02-03\n',
      '2024-02-03T00:00:00Z',
      '２０２４-02-03',
      '02-03-2024',
      '2024-02',
      '-2024-02-03',
      '5',
    ],
  ])('%j is not written as a date', (text) => {
    expect(check(date, text)).toEqual({ code: 'date-format' });
  });

  test.each([
    ...['2023-02-29', '1900-02-29', '2100-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10'],
    ...['2024-01-00', '2024-01-32', '2024-99-99'],
  ])('%s is on no calendar', (text) => {
    expect(check(date, text)).toEqual({ code: 'date-unreal' });
  });

  test.each(['1899-12-31', '2101-01-01', '0001-01-01', '9999-12-31'])('%s is out of range', (text) => {
    expect(check(date, text)).toEqual({ code: 'date-range' });
  });

  test('every day of the calendar is taken as it is written', () => {
    const days = { min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(days), (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(check(date, text)).toEqual({ value: text });
      }),
    );
  });
});

describe('a month', () => {
  const month: SingleField = { kind: 'month' };

  test.each(['1900-01', '2022-10', '2024-12', '2100-12'])('%s is taken', (text) => {
    expect(check(month, text)).toEqual({ value: text });
  });

  test.each([
    '',
    '2024-1',
    '2024-13',
    '2024-00',
    '2024',
    '2024-01-01',
    '202401',
    '2024/01',
    ' 2024-01',
    '2024-01\n',
  ])('%j is no month', (text) => {
    expect(check(month, text)).toEqual({ code: 'month-format' });
  });

  test.each(['1899-12', '2101-01'])('%s is out of range', (text) => {
    expect(check(month, text)).toEqual({ code: 'date-range' });
  });
});

describe('a choice', () => {
  const choice: SingleField = { kind: 'choice', options: ['level-1', 'level-2'] };

  test('is one of its options', () => {
    expect(check(choice, 'level-2')).toEqual({ value: 'level-2' });
  });

  test.each([
    '',
    'level-3',
    'LEVEL-1',
    ' level-1',
    'level-1 ',
    'level-1,level-2',
    '0',
    'toString',
    '__proto__',
  ])('%j is none of them', (text) => {
    expect(check(choice, text)).toEqual({ code: 'choice' });
  });
});

describe('yes or no', () => {
  const yesNo: SingleField = { kind: 'yes-no' };

  test('is true or false', () => {
    expect(check(yesNo, 'true')).toEqual({ value: true });
    expect(check(yesNo, 'false')).toEqual({ value: false });
  });

  test.each(['', 'TRUE', 'True', 'yes', 'no', '1', '0', 'on', ' true', 'true '])('%j is neither', (text) => {
    expect(check(yesNo, text)).toEqual({ code: 'yes-no' });
  });
});
