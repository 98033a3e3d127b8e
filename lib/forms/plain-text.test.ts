import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allFields } from '@/lib/forms/all-fields.fixture';
import { anyAsTyped, anyPlain, isWritten } from '@/lib/forms/as-typed.fixture';
import { checkText } from '@/lib/forms/check-text';
import { plainText } from '@/lib/forms/plain-text';
import type { SingleField } from '@/lib/model/field';

const money: SingleField = { kind: 'money' };
const percent: SingleField = { kind: 'percent' };
const age: SingleField = { kind: 'count', min: 0, max: 130, unit: 'age' };
const year: SingleField = { kind: 'count', min: 1900, max: 2100, unit: 'year' };
const people: SingleField = { kind: 'count', min: 0, max: 20, unit: 'people' };
const date: SingleField = { kind: 'date' };
const month: SingleField = { kind: 'month' };

describe('what can mean one thing only is brought into plain shape', () => {
  test.each([
    ['１０００', '1000'],
    ['1,000', '1000'],
    ['1，000', '1000'],
    ['１，０００．５０', '1000.50'],
    ['10,000,000.00', '10000000.00'],
    ['1000元', '1000'],
    ['1000 元', '1000'],
    ['￥1000', '1000'],
    ['¥ 1000', '1000'],
    ['￥１,０００。5元', '1000.5'],
    ['1000。5', '1000.5'],
    ['\u200b1000\u200b', '1000'],
    ['\ufeff1000', '1000'],
    ['\u00a01000\u3000', '1000'],
    ['\u202d1000\u202c', '1000'],
    ['¥\u200e1000', '1000'],
    ['0。8', '0.8'],
    [' \u200b ', ''],
  ])('an amount %j is %j', (typed, plain) => {
    expect(plainText(money, typed)).toBe(plain);
  });

  test.each([
    ['70%', '70'],
    ['７０％', '70'],
    ['70 ％', '70'],
    ['0.8%', '0.8'],
  ])('a percent %j is %j', (typed, plain) => {
    expect(plainText(percent, typed)).toBe(plain);
  });

  test.each([
    [age, '７０岁', '70'],
    [age, '70歲', '70'],
    [year, '２０２５', '2025'],
    [year, '2025年', '2025'],
    [people, '3人', '3'],
  ])('a number of %j, %j, is %j', (field, typed, plain) => {
    expect(plainText(field, typed)).toBe(plain);
  });

  test.each([
    '2024/3/5',
    '2024-3-5',
    '2024.3.5',
    '2024年3月5日',
    '2024年03月05号',
    '20240305',
    '２０２４／３／５',
    '２０２４年３月５日',
    '2024。3。5',
    ' 2024/03/05\u200b',
  ])('%j is the fifth of March', (typed) => {
    expect(plainText(date, typed)).toBe('2024-03-05');
  });

  test.each(['2024/3', '2024-3', '2024.3', '2024年3月', '2024年03月份', '202403', '２０２４年３月'])(
    '%j is March',
    (typed) => {
      expect(plainText(month, typed)).toBe('2024-03');
    },
  );
});

describe('what stays unclear is left as it was typed', () => {
  test.each([
    ...['1,5', '1.000.000', '一千', '1千', '1万', '12,34', ',123', '1,234,56', '0,123', '1,0000', '1.234,5'],
    ...[
      '-5',
      '+5',
      '－5',
      '1e3',
      '0x10',
      '1000.',
      '.5',
      '1。',
      '1·5',
      '1 000',
      '1\u200b000',
      '¥',
      '元',
      '¥¥1',
    ],
    ...[
      '1000元元',
      '元1000',
      '1000¥',
      '1000块',
      '1000%',
      '½',
      '①',
      '١٢',
      '1000.555',
      '1/2',
      'NaN',
      'Infinity',
    ],
  ])('an amount %j', (typed) => {
    expect(plainText(money, typed)).toBe(typed);
    expect(checkText(money, typed).code).toBeDefined();
  });

  test.each(['%', '%70', '70%%', '70元', '七成', '7成', '百分之70'])('a percent %j', (typed) => {
    expect(plainText(percent, typed)).toBe(typed);
    expect(checkText(percent, typed).code).toBeDefined();
  });

  test.each([
    [age, '70年'],
    [age, '岁'],
    [age, '070'],
    [age, '70.0'],
    [people, '3岁'],
    [{ kind: 'count', min: 0, max: 9 } as const, '3人'],
  ])('a number of %j, %j', (field, typed) => {
    expect(plainText(field, typed)).toBe(typed);
    expect(checkText(field, typed).code).toBeDefined();
  });

  test.each([
    ...['2024/3', '24/3/5', '3/5/2024', '2024/3-5', '2024-3/5', '2024年3/5', '二〇二四年三月五日', '2024035'],
    ...[
      '2024/003/5',
      '2024/3/5/1',
      '2024-03-05T00:00',
      '2024年3月5',
      '民国113年3月5日',
      '2024 3 5',
      '-2024-3-5',
    ],
  ])('a date %j', (typed) => {
    expect(plainText(date, typed)).toBe(typed);
    expect(checkText(date, typed).code).toBeDefined();
  });

  test.each(['2024', '2024/13', '2024年', '3月', '24/3', '2024/3/5', '20243'])('a month %j', (typed) => {
    expect(plainText(month, typed)).toBe(typed);
    expect(checkText(month, typed).code).toBeDefined();
  });
});

test('a day that no calendar has is refused as such, however it is typed', () => {
  for (const typed of ['2023/2/29', '2023年2月29日', '20230229', '2023.2.29', '2023/13/1', '2023/0/1'])
    expect(checkText(date, plainText(date, typed)).code, typed).toBe('date-unreal');
});

test('every whole number says what it counts: people write it behind', () => {
  for (const { at, field } of allFields) if (field.kind === 'count') expect(field.unit, at).toBeDefined();
});

describe.each(allFields)('$at', ({ field }) => {
  test('a plain value stays what it is', () => {
    fc.assert(
      fc.property(anyPlain(field), (plain) => {
        expect(plainText(field, plain)).toBe(plain);
      }),
      { numRuns: 50 },
    );
  });

  test('a value typed in any allowed way is that value', () => {
    fc.assert(
      fc.property(anyAsTyped(field), ({ plain, typed }) => {
        expect(plainText(field, typed)).toBe(plain);
      }),
      { numRuns: 200 },
    );
  });

  const signs = [...'0123456789０１９.．。,，-－/年月日元¥￥%％岁人一千万e+ \u200b\u3000'];
  test('any other text is left as it is or refused, and never becomes another value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }),
          fc.tuple(anyPlain(field), fc.constantFrom(...signs), fc.nat(12)).map(([plain, sign, place]) => {
            return `${plain.slice(0, place)}${sign}${plain.slice(place)}`;
          }),
        ),
        (typed) => {
          const plain = plainText(field, typed);
          if (!isWritten(field)) expect(plain).toBe(typed);
          else if (plain !== typed && plain !== '') {
            const kept = typed
              .normalize('NFKC')
              .replaceAll(/[。｡]/g, '.')
              .replaceAll(/[^0-9.]/g, '');
            const isDay = field.kind === 'date' || field.kind === 'month';
            if (isDay) expect(plain.replaceAll(/[-0]/g, '')).toBe(kept.replaceAll(/[.0]/g, ''));
            else expect(plain).toBe(kept);
            expect(typed).not.toMatch(/[一千万e+]/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
