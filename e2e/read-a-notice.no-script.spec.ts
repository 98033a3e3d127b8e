import { expect } from '@playwright/test';
import { test } from './test';

test('reads the same: status, changes, and the official words at a tap', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  await expect(page.getByText('现行有效（至 2027-12-31）').first()).toBeInViewport();
  const clause = page.getByRole('region', { name: '一、（二）', exact: true });
  const words = clause.getByText('（二）提高政策范围内支付比例。');
  await expect(words).toBeHidden();
  await clause.getByText('看文件原话').click();
  await expect(words).toBeVisible();
});

test('opens the words of the clause a link leads to', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022#1-2');
  const clause = page.getByRole('region', { name: '一、（二）', exact: true });
  await expect(clause.getByText('（二）提高政策范围内支付比例。')).toBeVisible();
  await expect(clause.getByRole('heading')).toBeInViewport();
});

test('leads from the list to a notice, a clause and back', async ({ page }) => {
  await page.goto('/zh-Hans/notices');
  await page.getByRole('link', { name: '济南：职工医保门诊共济' }).click();
  await page.getByRole('link', { name: '一、（三）提高年度最高支付限额' }).click();
  await expect(page.getByRole('blockquote')).toContainText('年度支付限额由3000元提高至4500元');
  await page.getByRole('link', { name: '回到整份文件' }).click();
  await expect(page).toHaveURL('/zh-Hans/notices/jinan-2022#1-3');
});

test('says on paper until when the page holds, and names no day of printing', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/zh-Hans/notices/jinan-2022');
  await expect(page.getByText('这一页可以用到 2027-12-31')).toBeVisible();
  await expect(page.getByText('打印日期')).toHaveCount(0);
});
