import { describe, expect, test } from 'vitest';
import { faultText } from '@/components/form/fault-text';
import { checkTyped } from '@/lib/forms/check-typed';
import { decodeSearchParams } from '@/lib/forms/search-params';
import { messagesOf } from '@/lib/i18n/messages-of';
import { calculatorWords } from '@/lib/i18n/rule-words';
import type { Locale } from '@/lib/model/locale';
import { jinanYear } from '@/lib/rules/calculators/jinan-year';

const { fields } = jinanYear;

/** The message for `visit`, as programs get it. */
const messageFor = (visits: readonly string[], locale: Locale = 'zh-Hans'): string => {
  const pairs = [['year', '2024'], ['deductible', '0'], ...visits.map((visit) => ['visit', visit])];
  const { typed } = decodeSearchParams(fields, new URLSearchParams(pairs));
  const checked = checkTyped(fields, [], typed);
  if (checked.ok) throw new Error('nothing is wrong');
  const [error] = checked.errors;
  const words = calculatorWords(locale, 'jinan-year').fields.visit;
  return faultText(
    { name: 'visit', code: error?.code ?? '', rows: error?.rows, field: fields.visit, words },
    messagesOf(locale),
  );
};

const good = '2024-03-05,employed,level-3,jinan,100';

describe('the one message for all visits', () => {
  test('says which visits are wrong, and every fault of each', () => {
    expect(messageFor([good, '2024-02-30,employed,level-9,jinan,1,000', good, '2023-12-31,,,,'])).toBe(
      '“每次门诊”里有填错的。' +
        '第 2 次：“日期”填的这一天，日历上没有，请核对一下。“医院”只能选：一级、二级、三级。' +
        '“政策范围内的费用”只填数字，最多两位小数，例如 356.80。' +
        '第 4 次：请在“参保人”里选一项。请在“医院”里选一项。请在“地点”里选一项。' +
        '请填“政策范围内的费用”，只写数字，例如 356.80。“日期”要在您填的那一年里。',
    );
  });

  test('says that there is none, or that there are too many', () => {
    expect(messageFor([])).toBe('请至少填一次“每次门诊”。');
    expect(messageFor(Array.from({ length: 101 }, () => good))).toBe('“每次门诊”最多填 100 次。');
  });

  test('says it in Traditional characters to who reads them', () => {
    expect(messageFor([',,,,'], 'zh-Hant')).toBe(
      '「每次門診」裏有填錯的。第 1 次：這一次什麼都沒填，請填上，或者刪去。',
    );
  });
});

describe('a whole number out of its limits', () => {
  const messageForYear = (code: string, locale: Locale = 'zh-Hans'): string =>
    faultText(
      { name: 'year', code, field: fields.year, words: calculatorWords(locale, 'jinan-year').fields.year },
      messagesOf(locale),
    );

  test('is told between which numbers it lies, also where it is missing or no number', () => {
    expect(messageForYear('count-range')).toBe('“哪一年”要在 1900 到 2100 之间，请核对一下。');
    expect(messageForYear('required')).toBe('请填“哪一年”，写 1900 到 2100 之间的整数。');
    expect(messageForYear('count-format')).toBe(
      '“哪一年”要填 1900 到 2100 之间的整数，只写数字，例如 1900。',
    );
    expect(messageForYear('count-range', 'zh-Hant')).toBe('「哪一年」要在 1900 到 2100 之間，請核對一下。');
  });
});
