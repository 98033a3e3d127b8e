import { expect, type Page } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { marchBill } from './march-bill';
import { test } from './test';

const form = '/zh-Hans/calculators/jinan-outpatient';
const bar = '1000 元里，医保基金报 400 元，您付 600 元';
const cost = (page: Page) => page.getByLabel('政策范围内的费用');
const faults = (page: Page) => page.locator('[id^="fault-"]');

test('an amount counts however it is typed, and no fault shows on the way', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  await expect(page.getByRole('img', { name: bar })).toBeVisible();
  for (const typed of ['１０００', '1,000', '1000元', '￥1000', '1000。00', '\u200b1000']) {
    await cost(page).fill('');
    for (const sign of typed) {
      await cost(page).pressSequentially(sign);
      await expect(faults(page)).toHaveCount(0);
    }
    await expect(page.getByRole('img', { name: bar })).toBeVisible();
    await expect(cost(page)).toHaveValue(typed);
  }
});

test('the figures stay while a point waits for its digits, and what is sent so is a fault', async ({
  page,
}) => {
  await page.goto(form);
  await marchBill.type(page);
  await cost(page).fill('1000.');
  await expect(page.getByRole('img', { name: bar })).toBeVisible();
  await expect(faults(page)).toHaveCount(0);
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(errorSummaryOf(page)).toBeFocused();
  await expect(cost(page)).toHaveAccessibleDescription(/小数点只能有一个，前后都要有数字/);
  await cost(page).pressSequentially('5');
  await expect(cost(page)).not.toHaveAttribute('aria-invalid');
});

test('the address of the result, and every link to it, carries plain values', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  await cost(page).fill('￥１，０００元');
  await expect(page.getByRole('link', { name: '換成繁體字' })).toHaveAttribute('href', /cost=1000&/);
  const links = page.getByRole('region', { name: '结果' }).getByRole('table').getByRole('link');
  await expect(links.first()).toHaveAttribute('href', /cost=1000&/);
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page).toHaveURL(/cost=1000&/);
  await expect(page.getByRole('img', { name: bar })).toBeVisible();
});

test('what can mean two things is refused with the reason', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  const reasons = [
    ['1,5', /逗号/],
    ['1.000.000', /小数点只能有一个/],
    ['一千', /“一千”写 1000/],
    ['-5', /加号或减号/],
    ['1 000', /空格/],
  ] as const;
  for (const [typed, reason] of reasons) {
    await cost(page).fill(typed);
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(errorSummaryOf(page)).toBeFocused();
    await expect(cost(page)).toHaveAccessibleDescription(reason);
    await expect(cost(page)).toHaveValue(typed);
  }
});

test('“I don’t know” empties a field in one tap, and is taken back by typing', async ({ page }) => {
  await page.goto(form);
  await marchBill.type(page);
  const remaining = page.getByLabel('起付线还差多少没付满');
  const unknown = page.getByRole('button', { name: '不知道' }).first();
  await expect(unknown).toHaveAttribute('aria-pressed', 'false');
  expect((await unknown.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await unknown.click();
  await expect(remaining).toHaveValue('');
  await expect(unknown).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('img', { name: '医保基金报 最多 500 元' })).toBeVisible();
  await expect(faults(page)).toHaveCount(0);
  await remaining.fill('200');
  await expect(unknown).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('img', { name: bar })).toBeVisible();
});

test('a percent below 1 counts as typed, and is doubted in words', async ({ page }) => {
  const address =
    '/zh-Hans/calculators/jining-outpatient/result?visitDate=2022-04-12&facility=primary&cost=100';
  await page.goto(`${address}&previousRatio=0.8`);
  const result = page.getByRole('region', { name: '结果' });
  await expect(result).toContainText('不到 1%，下面就按 0.8% 算');
  await expect(result).toContainText('如果您要填的是 80%');
  await page.getByRole('textbox', { name: /以前/ }).first().fill('80');
  await expect(result).not.toContainText('不到 1%');
});

test('nothing is said to be missing while pinyin is being composed', async ({ page }) => {
  await page.goto('/zh-Hans/eligibility/jining-chronic-disease');
  const search = page.getByLabel('输几个字找一找');
  await search.focus();
  const none = page.getByText('没有找到。换个说法再试');
  const client = await page.context().newCDPSession(page);
  for (const text of ['g', "ga'o", "gao'xq"]) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(none).toHaveCount(0);
  }
  await client.send('Input.insertText', { text: '高血压' });
  const options = page.getByLabel('是哪一种病').getByRole('option');
  await expect(options).toContainText(['请选一项', '高血压病', '都不是']);
  for (const typed of ['gaoxueya', 'gxy', 'ｇｘｙ', 'gao xue ya', 'gaoxy']) {
    await search.fill(typed);
    await expect(options.filter({ hasText: '高血压病（3级）' })).toHaveCount(1);
    await expect(none).toHaveCount(0);
  }
});
