import { expect } from '@playwright/test';
import { draftBill } from './draft-bill';
import { test } from './test';

const form = '/zh-Hans/calculators/zhongshan-two-diseases';
const status = '征求意见稿 · 尚未生效';
const banner = '征求意见稿：下面说的不是现在的待遇。';
const closing = '若国家和省下达新规定从其规定';

test('the form of a draft says what it is before it asks anything', async ({ page }) => {
  await page.goto(form);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('征求意见稿');
  await expect(page.getByText(status, { exact: true })).toBeVisible();
  await expect(page.getByText('下面写的都不能当作现在的待遇')).toBeVisible();
});

test('the figures that show while one types come with the status', async ({ page }) => {
  await page.goto(form);
  await draftBill.type(page);
  await expect(page.getByRole('status')).toHaveText(/^征求意见稿 · 尚未生效医保打算报 160 元您自己付 40 元$/);
  await expect(page.getByText(banner)).toBeVisible();
});

for (const { answer, path } of [
  { answer: 'a sum', path: `${form}/result?${draftBill.query}` },
  { answer: 'a refusal', path: `${form}/result?${draftBill.query.replace('2020-03-02', '2019-12-31')}` },
  {
    answer: 'a finding',
    path: '/zh-Hans/eligibility/zhongshan-cancer-drug/result?date=2020-01-06&listedDrug=true&registered=false&designatedHospital=true',
  },
]) {
  test(`${answer} says that it is no present benefit, with the sentence that ends the draft`, async ({
    page,
  }) => {
    await page.goto(path);
    const result = page.getByRole('region', { name: '结果' });
    await expect(result.getByText(banner)).toBeVisible();
    await expect(result.getByText(closing)).toBeVisible();
    await expect(page.getByText(status, { exact: true })).toBeVisible();
  });
}
