import { describe, expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { jinanRemoteCare } from '@/lib/rules/checkers/jinan-remote-care';

const parameters = ruleParametersOf(localiseNotice(loadNotice('jinan-2022'), 'zh-Hans'), jinanRemoteCare);
const there = (
  date: string,
  registered: boolean,
  atRegisteredPlace: boolean,
  province: 'inside' | 'outside',
) => jinanRemoteCare.beside({ date, registered, atRegisteredPlace, province }, parameters);
const of = (insured: string, level3: number, level1And2: number) => ({ insured, level3, level1And2 });

describe('the ratios beside the finding on care elsewhere (1-2, 1-5)', () => {
  test('from 2024 the retired get 55 % and 75 % at the registered place', () => {
    const beside = there('2024-04-01', true, true, 'outside');
    expect(beside?.ratios).toEqual([
      of('employed', 50, 70),
      of('retired', 55, 75),
      of('pre-1949-worker', 60, 80),
    ]);
    expect(beside?.typed).toEqual({ visitDate: '2024-04-01', place: 'outside-registered' });
  });

  test('ten points less elsewhere outside the province, registered or not', () => {
    for (const registered of [true, false]) {
      const beside = there('2024-04-01', registered, false, 'outside');
      expect(beside?.ratios).toContainEqual(of('retired', 45, 65));
      expect(beside?.typed).toMatchObject({ place: 'outside-temporary' });
    }
  });

  test('the same as at home within the province; in 2023 no more for the retired', () => {
    expect(there('2023-12-31', false, false, 'inside')?.ratios).toEqual([
      of('employed', 50, 70),
      of('retired', 50, 70),
      of('pre-1949-worker', 55, 75),
    ]);
  });

  test('nothing for a day that the notice does not reach', () => {
    expect(there('2022-12-31', false, false, 'inside')).toBeUndefined();
    expect(there('2028-01-01', false, false, 'inside')).toBeUndefined();
  });
});
