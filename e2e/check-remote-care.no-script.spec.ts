import { expect } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { test } from './test';

const form = '/zh-Hans/eligibility/jinan-remote-care';

test('answers a sent form with a whole page', async ({ page }) => {
  await page.goto(form);
  await page.getByLabel('哪天看病').fill('2024-04-01');
  await page.getByRole('group', { name: '办过异地长期居住备案吗' }).getByLabel('否').check();
  await page.getByRole('group', { name: '是在备案的那个地方看病吗' }).getByLabel('否').check();
  await page.getByLabel('山东省外').check();
  await page.getByRole('button', { name: '查一查' }).click();
  const result = page.getByRole('region', { name: '结果' });
  await expect(result).toContainText('可以去，但报销比例低 10 个百分点');
  await expect(result).toContainText('到省外就医的，基金支付比例降低10个百分点');
});

test('says which answer contradicts another, keeps both, and the summary takes focus', async ({ page }) => {
  await page.goto(`${form}/result?date=2024-04-01&registered=false&atRegisteredPlace=true&province=outside`);
  const summary = errorSummaryOf(page);
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('您选了没有备案，就不会在备案地');
  const question = page.getByRole('group', { name: '是在备案的那个地方看病吗' });
  await expect(question.getByLabel('是', { exact: true })).toBeChecked();
  await summary.getByRole('link').click();
  await expect(page).toHaveURL(/#field-atRegisteredPlace-true$/);
});

test('shows the same finding in the other script by the switch above it', async ({ page }) => {
  const query = 'date=2024-04-01&registered=true&atRegisteredPlace=true&province=outside';
  await page.goto(`${form}/result?${query}`);
  await page.getByRole('link', { name: '換成繁體字' }).click();
  await expect(page).toHaveURL(`/zh-Hant/eligibility/jinan-remote-care/result?${query}`);
  await expect(page.getByRole('region', { name: '結果' })).toContainText('可以去，報銷比例和在濟南一樣');
});
