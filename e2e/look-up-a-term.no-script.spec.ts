import { expect } from '@playwright/test';
import { test } from './test';

const clause = '/zh-Hans/notices/jinan-2022/1-2';
const words = '（二）提高政策范围内支付比例。';

test('explains a term of the official words on the spot, and leads back to it', async ({ page }) => {
  await page.goto(clause);
  const term = page.getByRole('blockquote').getByRole('link', { name: '统筹基金', exact: true });
  await term.click();
  await expect(page.getByText('医保费里放在一起、大家共用的钱')).toBeInViewport();
  await expect(page.getByText(words)).toBeVisible();
  await page.locator(':target').getByRole('link', { name: '关上，回到原处' }).click();
  await expect(term).toBeInViewport();
  await expect(page.locator(':target').filter({ hasText: '医保费里放在一起、大家共用的钱' })).toHaveCount(0);
});

test('explains it by keyboard and under the mouse', async ({ page }) => {
  await page.goto(clause);
  const term = page.getByRole('blockquote').getByRole('link', { name: '统筹基金', exact: true });
  await expect(term).toHaveAttribute('title', /医保费里放在一起、大家共用的钱/);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('医保费里放在一起、大家共用的钱')).toBeInViewport();
});

test('marks a term once in a clause, and leaves the official words as they are', async ({ page }) => {
  await page.goto(clause);
  const quoted = page.getByRole('blockquote');
  await expect(quoted.getByRole('link', { name: '统筹基金', exact: true })).toHaveCount(1);
  await expect(quoted).toContainText('统筹基金支付比例由40%提高至50%');
  await expect(quoted).not.toContainText('大家共用的钱');
});

test('leads from a note to the glossary, and from there to the clauses', async ({ page }) => {
  await page.goto(clause);
  await page.getByRole('blockquote').getByRole('link', { name: '统筹基金', exact: true }).click();
  await page.locator(':target').getByRole('link', { name: '全部词语解释' }).click();
  await expect(page).toHaveURL('/zh-Hans/glossary#pooled-fund');
  const entry = page.locator('#pooled-fund');
  await expect(entry.getByRole('heading', { name: '统筹基金' })).toBeInViewport();
  await entry.getByText(/写着这个词的地方/).click();
  await expect(entry.locator('a[href="/zh-Hans/notices/jinan-2022/1-2"]')).toBeVisible();
});
