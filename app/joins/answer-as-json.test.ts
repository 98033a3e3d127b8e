import { expect, test } from 'vitest';
import { z } from 'zod';
import { askApi } from '@/app/api/api.fixture';
import { apiShapes } from '@/lib/model/api-shapes';

const roundingsOf = async (query: string): Promise<string[]> => {
  const { readings } = z
    .object({ readings: z.array(apiShapes.Reading) })
    .parse(await (await askApi(`/api/calculators/${query}`)).json());
  return readings.flatMap(({ steps }) =>
    steps.filter(({ kind }) => kind === 'round').map(({ expression }) => expression),
  );
};

test('the trace says of every rounding that it is ours', async () => {
  const bill = 'insured=employed&hospitalLevel=level-1&place=jinan&cost=100.05&deductibleRemaining=0';
  expect(await roundingsOf(`jinan-outpatient?visitDate=2024-03-05&${bill}`)).toEqual([
    '70.035 元 四舍五入到分。怎么四舍五入，文件没有写，这是本站的算法。',
  ]);
  const ceiling = 'shandong-serious-illness-ceiling?overspentLastYear=true&perCapitaIncome=35000.01';
  expect(await roundingsOf(`${ceiling}&locale=zh-Hant`)).toEqual([
    '17500.005 元 去掉不到一分的零頭。怎麼取整，文件沒有寫。上限只捨不入，這是本站的算法。',
  ]);
});
