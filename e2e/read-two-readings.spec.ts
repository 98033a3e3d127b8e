import { expect } from '@playwright/test';
import { test } from './test';

const stay =
  'admissionDate=2022-11-03&insured=employed&facilityLevel=level-2&tcmFacility=true&pureTcm=false' +
  '&standardDeductible=600.00&standardRatio=70&tcmCost=1000.00&otherCost=4000.00';

test('shows the range, and both readings of the text with what each assumes (4)', async ({ page }) => {
  await page.goto(`/zh-Hans/calculators/jining-tcm-inpatient/result?${stay}`);
  const result = page.getByRole('region', { name: '结果' });
  await expect(result).toContainText('3200 元 到 3250 元');
  await expect(result).toContainText('1750 元 到 1800 元');
  const reading = (n: number) =>
    result
      .locator('section', { has: page.getByRole('heading', { name: `第 ${n} 种读法`, exact: true }) })
      .last();
  await expect(reading(1)).toContainText('先在中医药的费用中扣起付线');
  await expect(reading(1)).toContainText('3200');
  await expect(reading(2)).toContainText('先在其他费用中扣起付线');
  await expect(reading(2)).toContainText('3250');
});
