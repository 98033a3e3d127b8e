import { expect } from '@playwright/test';
import { test } from './test';

const notice = '/zh-Hans/notices/jinan-2022';

test('keeps large type and dark colours from page to page, and lets them go again', async ({ page }) => {
  await page.goto(notice);
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const normal = await size();
  await page.getByRole('button', { name: '大字' }).click();
  await page.getByRole('button', { name: '亮暗' }).click();
  await page.getByRole('button', { name: '亮色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await size()).toBeGreaterThan(normal * 1.2);
  await page.goto('/zh-Hans/calculators/jinan-outpatient');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await size()).toBeGreaterThan(normal * 1.2);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '普通字' }).click();
  await page.getByRole('button', { name: '暗色' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await size()).toBe(normal);
});

test('keeps open what was opened, when one comes back to the page', async ({ page }) => {
  await page.goto(notice);
  await page.getByText('目录').first().click();
  await expect(page.locator('details').first()).toHaveAttribute('open');
  await page.goto('/zh-Hans/about');
  await page.goto(notice);
  await expect(page.locator('details').first()).toHaveAttribute('open');
  await expect(page.locator('details').nth(1)).not.toHaveAttribute('open');
});

test('hands the short address to another app, where the browser can', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: { url: string }) => document.body.setAttribute('data-sent', url),
    });
  });
  await page.goto(`${notice}/1-2`);
  await page.getByRole('button', { name: '发给别人' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-sent', /\/c\/jinan-2022\/1-2$/);
});

test('works where the browser keeps nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('switched off', 'SecurityError');
        },
      });
    }
  });
  await page.goto(notice);
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-care', 'on');
  expect(errors).toEqual([]);
});

test("the browser's bar takes the colour of the theme that is chosen", async ({ page }) => {
  const bars = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((list) => list.map((bar) => bar.getAttribute('content')));
  await page.goto(notice);
  expect(await bars()).toEqual(['#fcfbf7', '#161614']);
  await page.getByRole('button', { name: '亮暗' }).click();
  expect(await bars()).toEqual(['#fcfbf7', '#fcfbf7']);
  await page.getByRole('button', { name: '亮色' }).click();
  await page.goto(`${notice}/1-2`);
  await expect.poll(bars).toEqual(['#161614', '#161614']);
  await page.getByRole('button', { name: '暗色' }).click();
  expect(await bars()).toEqual(['#fcfbf7', '#161614']);
});
