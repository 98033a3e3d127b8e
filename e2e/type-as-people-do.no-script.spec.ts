import { expect } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { marchBill } from './march-bill';
import { test } from './test';

const form = '/zh-Hans/calculators/jinan-outpatient';

test('a form is answered however its amounts are typed, under the plain address', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  await page.getByLabel('政策范围内的费用').fill('￥１，０００元');
  await page.getByLabel('起付线还差多少没付满').fill('200。00');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page).toHaveURL(/cost=1000&deductibleRemaining=200.00$/);
  await expect(page.getByRole('img', { name: '1000 元里，医保基金报 400 元，您付 600 元' })).toBeVisible();
});

test('with a fault every field keeps exactly what was typed', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  await page.getByLabel('政策范围内的费用').fill('１，０００元');
  await page.getByLabel('起付线还差多少没付满').fill('1,5');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(errorSummaryOf(page).getByRole('link')).toHaveText([/逗号看不明白/]);
  await expect(page.getByLabel('政策范围内的费用')).toHaveValue('１，０００元');
  await expect(page.getByLabel('起付线还差多少没付满')).toHaveValue('1,5');
});

test('a day is taken in the ways people write it', async ({ page }) => {
  for (const day of ['2024/3/5', '2024.3.5', '2024年3月5日', '20240305', '２０２４／３／５']) {
    await page.goto(`${form}/result?${marchBill.query.replace('2024-03-05', encodeURIComponent(day))}`);
    await expect(page).toHaveURL(`${form}/result?${marchBill.query}`);
  }
});

test('the field that may stay empty says so, and the finder knows pinyin', async ({ page }) => {
  await page.goto(form);
  await expect(page.getByText('不知道可以不填').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '不知道' })).toHaveCount(0);
  for (const [typed, name] of [
    ['tangniaobing', '糖尿病'],
    ['tnb', '糖尿病'],
    ['ｔｎｂ', '糖尿病'],
    ['老年癡呆', '阿尔茨海默症'],
  ] as const) {
    const query = new URLSearchParams({ place: 'jining', insurance: 'resident', disease: typed });
    await page.goto(`/zh-Hans/eligibility/find?${query}`);
    await expect(page.locator('main')).toContainText(`济宁的文件上叫“${name}”`);
  }
});

test('a percent below 1 is doubted in words', async ({ page }) => {
  await page.goto(
    '/zh-Hans/calculators/jining-outpatient/result?visitDate=2022-04-12&facility=primary&cost=100&previousRatio=0.8',
  );
  await expect(page.getByRole('region', { name: '结果' })).toContainText('不到 1%，下面就按 0.8% 算');
});
