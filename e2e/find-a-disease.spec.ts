import { expect } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { test } from './test';

const form = '/zh-Hans/eligibility/jining-chronic-disease';

test('finds a disease by its everyday name, its abbreviation, and in the other script', async ({ page }) => {
  await page.goto(form);
  const found = page.getByLabel('是哪一种病').getByRole('option');
  const search = page.getByLabel('输几个字找一找');
  await search.fill('血糖高');
  await expect(found).toHaveText(['请选一项', '糖尿病', '都不是，名单里没有']);
  await search.fill('copd');
  await expect(found).toContainText(['请选一项', '慢性阻塞性肺疾病', '都不是']);
  await search.fill('中風');
  await expect(found).toHaveText(['请选一项', '脑出血', '脑梗塞', '都不是，名单里没有']);
  await search.fill('感冒');
  await expect(page.getByText('没有找到。换个说法再试')).toBeVisible();
  await expect(found).toHaveCount(81);
});

test('keeps what was chosen while another is looked for, and answers at once (2-1-p3)', async ({ page }) => {
  await page.goto(form);
  await page.getByLabel('哪天看病').fill('2022-04-12');
  const search = page.getByLabel('输几个字找一找');
  await search.fill('慢阻肺');
  await search.press('Enter');
  const list = page.getByLabel('是哪一种病');
  await expect(list).toBeFocused();
  await list.selectOption({ label: '慢性阻塞性肺疾病（慢性阻塞性肺气肿）' });
  await expect(page.getByRole('region', { name: '结果' })).toContainText('在名单里，是乙类');
  await search.fill('尿毒症');
  await expect(list).toHaveValue('b16');
});

test('leads from a fault to the list', async ({ page }) => {
  await page.goto(`${form}/result?date=2022-04-12&disease=b71`);
  await errorSummaryOf(page).getByRole('link', { name: '请在“是哪一种病”的名单里选一项。' }).click();
  await expect(page.getByLabel('是哪一种病')).toBeFocused();
});
