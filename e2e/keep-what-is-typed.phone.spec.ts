import { expect } from '@playwright/test';
import { marchBill } from './march-bill';
import { test } from './test';

test('what is typed before the script comes is kept, and then computed', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/zh-Hans/calculators/jinan-outpatient', { waitUntil: 'commit' });
  await marchBill.type(page);
  await page.getByLabel('退休').check();
  release();
  await expect(page.getByRole('status')).toContainText('医保基金报 440 元');
  await expect(page.getByLabel('退休')).toBeChecked();
  await expect(page.getByLabel('政策范围内的费用')).toHaveValue('1000');
});

test('a press is never lost to a message that comes while one leaves a field', async ({ page }) => {
  await page.goto('/zh-Hans/calculators/jinan-outpatient');
  await page.getByLabel('政策范围内的费用').fill('12x');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page.locator('#error-summary')).toBeFocused();
});
