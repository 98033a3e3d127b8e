import { expect } from '@playwright/test';
import { test } from './test';

const query =
  'visitDate=2026-03-05&insured=retired&hospitalLevel=level-3&place=jinan&cost=1234567.89&deductibleRemaining=0';
const result = `/zh-Hans/calculators/jinan-outpatient/result?${query}`;

for (const width of [320, 360]) {
  test(`an amount of a million stands on one line, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(result);
    const amount = page.locator('strong', { hasText: '1228567.89' }).first();
    const { height, lineHeight } = await amount.evaluate((element) => ({
      height: element.getBoundingClientRect().height,
      lineHeight: Number.parseFloat(getComputedStyle(element).fontSize),
    }));
    expect(height).toBeLessThan(2 * lineHeight);
  });
}

for (const path of [
  '/zh-Hans',
  '/zh-Hans/notices/jinan-2022',
  '/zh-Hans/calculators/jinan-outpatient',
  result,
]) {
  test(`text twice as large never makes ${path.split('?')[0]} wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%', 'important'));
    const { wanted, given } = await page.evaluate(() => ({
      wanted: document.documentElement.scrollWidth,
      given: document.documentElement.clientWidth,
    }));
    expect(wanted).toBeLessThanOrEqual(given);
  });
}
