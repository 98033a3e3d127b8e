import { expect } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { marchBill } from './march-bill';
import { test } from './test';

const form = '/zh-Hans/calculators/jinan-outpatient';
const figures = '1000 元里，医保基金报 400 元，您付 600 元';

test('answers a sent form with a whole page', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page.getByRole('img', { name: figures })).toBeVisible();
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(12);
  await expect(page.getByText('怎么算出来的')).toBeVisible();
});

test('keeps what was typed when one comes back', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page.getByRole('img', { name: figures })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('政策范围内的费用')).toHaveValue('1000');
  await expect(page.getByLabel('三级', { exact: true })).toBeChecked();
});

test('names every missing answer of an empty form, and the summary takes focus', async ({ page }) => {
  await page.goto(form);
  await page.getByRole('button', { name: '算一算' }).click();
  const summary = errorSummaryOf(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(5);
  await expect(page).toHaveTitle('要改：济南职工看门诊，能报多少 · 医保明白纸');
  await summary.getByRole('link', { name: '政策范围内的费用' }).click();
  await expect(page).toHaveURL(/#field-cost$/);
});

test('keeps a wrong amount as it was typed and says what is expected', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  await page.getByLabel('政策范围内的费用').fill('12x');
  await page.getByRole('button', { name: '算一算' }).click();
  const cost = page.getByLabel('政策范围内的费用');
  await expect(cost).toHaveValue('12x');
  await expect(cost).toHaveAccessibleDescription(/只填数字，最多两位小数/);
  await expect(errorSummaryOf(page).getByRole('link')).toHaveCount(1);
  await expect(page.getByLabel('起付线还差多少没付满')).toHaveValue('200');
  await expect(page.getByLabel('三级', { exact: true })).toBeChecked();
});

test('keeps a day that does not exist as it was typed', async ({ page }) => {
  await page.goto(`${form}/result?${marchBill.query.replace('2024-03-05', '2023-02-29')}`);
  const date = page.getByLabel('哪天看的病');
  await expect(date).toHaveValue('2023-02-29');
  await expect(date).toHaveAccessibleDescription(/日历上没有/);
  await expect(errorSummaryOf(page).getByRole('link')).toHaveCount(1);
});

test('says it in Traditional characters to who reads them', async ({ page }) => {
  await page.goto('/zh-Hant/calculators/jinan-outpatient');
  await page.getByLabel('政策範圍內的費用').fill('12x');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(errorSummaryOf(page).getByRole('link', { name: '政策範圍內的費用' })).toContainText(
    '只填數字，最多兩位小數',
  );
});

test('carries a half-filled form into the other script by the button below it', async ({ page }) => {
  await page.goto(form);
  await page.getByLabel('政策范围内的费用').fill('1000');
  await page.getByLabel('三级', { exact: true }).check();
  await page.getByRole('button', { name: '換成繁體字（保留已填的）' }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/calculators\/jinan-outpatient/);
  await expect(page.getByLabel('政策範圍內的費用')).toHaveValue('1000');
  await expect(page.getByLabel('三級', { exact: true })).toBeChecked();
});

test('shows the same result in the other script by the switch above it', async ({ page }) => {
  await page.goto(`${form}/result?${marchBill.query}`);
  await page.getByRole('link', { name: '換成繁體字' }).click();
  await expect(page).toHaveURL(`/zh-Hant/calculators/jinan-outpatient/result?${marchBill.query}`);
  await expect(page.getByRole('img', { name: '1000 元裏，醫保基金報 400 元，您付 600 元' })).toBeVisible();
});

test('says of a day before the notice whom to ask', async ({ page }) => {
  await page.goto(`${form}/result?${marchBill.query.replace('2024-03-05', '2022-12-31')}`);
  const result = page.getByRole('region', { name: '结果' });
  await expect(result).toContainText('这份文件管不到这个情况');
  await expect(result).toContainText('这不等于没有待遇');
  await expect(result).toContainText('请问参保地的医保经办机构');
});

test('names what the address holds and the form does not, and answers all the same', async ({ page }) => {
  await page.goto(`${form}/result?${marchBill.query}&colour=red&from=singlemessage&isappinstalled=0`);
  await expect(page.getByText('“colour”我们不认识')).toBeVisible();
  await expect(page.getByText('isappinstalled')).toHaveCount(0);
  await expect(page.getByRole('img', { name: /医保基金报 400 元/ })).toBeVisible();
  const other = await page.getByRole('link', { name: '換成繁體字' }).getAttribute('href');
  expect(other).not.toMatch(/colour|isappinstalled/);
});

test('a question answered twice is to be mended', async ({ page }) => {
  await page.goto(`${form}/result?${marchBill.query}&cost=5`);
  await expect(errorSummaryOf(page)).toContainText('“政策范围内的费用”给了两次');
  await expect(page.getByLabel('政策范围内的费用')).toHaveValue('1000');
});
