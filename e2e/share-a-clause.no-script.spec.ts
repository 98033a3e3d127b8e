import { expect } from '@playwright/test';
import { test } from './test';

test('shows the short address and the citation, and no button that could not copy', async ({ page }) => {
  await page.goto('/zh-Hant/notices/jinan-2022/1-2');
  await expect(page.getByText('/c/jinan-2022/1-2')).toBeVisible();
  await expect(page.getByText('（濟政辦發〔2022〕12號），一、（二）')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('walks to the next clause', async ({ page }) => {
  await page.goto('/zh-Hant/notices/jinan-2022/1-2');
  await page.getByRole('link', { name: '下一條' }).click();
  await expect(page).toHaveURL('/zh-Hant/notices/jinan-2022/1-3');
  await expect(page.getByRole('blockquote')).toContainText('年度支付限額由3000元提高至4500元');
});
