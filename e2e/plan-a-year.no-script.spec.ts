import { expect } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { test } from './test';
import { visitsOfAYear } from './visits-of-a-year';

const { form, visitAt, fillVisit, first, query, bar, picture, typeYear } = visitsOfAYear;

test('adds visits, one a page, and leads to the address that is shared', async ({ page }) => {
  await page.goto(form);
  await typeYear(page);
  await fillVisit(page, 1, first);
  await page.getByRole('button', { name: '再加一次' }).click();

  await expect(errorSummaryOf(page)).toHaveCount(0);
  await expect(page.getByLabel('哪一年')).toHaveValue('2025');
  await expect(visitAt(page, 1).getByLabel('日期')).toHaveValue('2025-05-20');
  await expect(visitAt(page, 2).getByLabel('参保人')).toHaveValue('retired');
  await expect(visitAt(page, 2).getByLabel('日期')).toHaveValue('');
  await fillVisit(page, 2, { date: '2025-01-10', cost: '6000' });
  await page.getByRole('button', { name: '算一算' }).click();

  await expect(page).toHaveURL(`${form}/result?${query}`);
  await expect(page.getByRole('img', { name: bar })).toBeVisible();
  await expect(page.getByRole('img', { name: picture })).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toContainText('第 1 次（2025-01-10）');
});

test('moves and removes visits, and keeps what was typed into the others', async ({ page }) => {
  await page.goto(`${form}/result?${query}`);
  await page.getByRole('button', { name: '第 2 次上移' }).click();
  await expect(visitAt(page, 1).getByLabel('日期')).toHaveValue('2025-01-10');
  await expect(visitAt(page, 2).getByLabel('政策范围内的费用')).toHaveValue('4000');
  await page.getByRole('button', { name: '删去第 1 次' }).click();
  await expect(visitAt(page, 1).getByLabel('日期')).toHaveValue('2025-05-20');
  await expect(visitAt(page, 2)).toHaveCount(0);
  await page.goBack();
  await expect(visitAt(page, 2).getByLabel('日期')).toHaveValue('2025-05-20');
});

test('removes the only visit and leaves a row to type into', async ({ page }) => {
  await page.goto(`${form}/result?year=2025&deductible=0&visit=2025-05-20,retired,level-2,jinan,4000`);
  await page.getByRole('button', { name: '删去第 1 次' }).click();
  await expect(visitAt(page, 1).getByLabel('日期')).toHaveValue('');
  await expect(page.getByLabel('哪一年')).toHaveValue('2025');
});

test('sends the form on Enter and removes nothing', async ({ page }) => {
  await page.goto(`${form}/result?${query}`);
  await visitAt(page, 2).getByLabel('政策范围内的费用').press('Enter');
  await expect(page).toHaveURL(`${form}/result?${query}`);
  await expect(visitAt(page, 2).getByLabel('日期')).toHaveValue('2025-01-10');
});

test('says of each visit what is wrong with it, and keeps a comma as it was typed', async ({ page }) => {
  await page.goto(`${form}/result?${query}`);
  await visitAt(page, 1).getByLabel('政策范围内的费用').fill('4,0');
  await visitAt(page, 2).getByLabel('日期').fill('2024-01-10');
  await page.getByRole('button', { name: '算一算' }).click();
  const summary = errorSummaryOf(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    /^第 1 次：.*逗号看不明白/,
    /^第 2 次：.*要在您填的那一年里/,
  ]);
  await expect(visitAt(page, 1).getByLabel('政策范围内的费用')).toHaveValue('4,0');
  await expect(visitAt(page, 1).getByLabel('政策范围内的费用')).toHaveAccessibleDescription(
    /逗号只能每三位隔一个/,
  );
  await summary.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/#field-visit-row-2$/);
});

test('names what is missing in an empty form', async ({ page }) => {
  await page.goto(form);
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(errorSummaryOf(page).getByRole('link')).toHaveText([/哪一年/, /请至少填一次/]);
});

test('carries half-filled visits into the other script', async ({ page }) => {
  await page.goto(form);
  await typeYear(page);
  await fillVisit(page, 1, first);
  await page.getByRole('button', { name: '再加一次' }).click();
  await page.getByRole('link', { name: '換成繁體字' }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/calculators\/jinan-year\/result\?.*do=add/);
  await expect(page.getByRole('group', { name: '第 1 次' }).getByLabel('參保人')).toHaveValue('retired');
  await expect(page.getByRole('group', { name: '第 2 次' })).toBeVisible();
});

test('says of 2023 that the notice does not say it', async ({ page }) => {
  await page.goto(`${form}/result?year=2023&deductible=0&visit=2023-05-20,retired,level-2,jinan,4000`);
  await expect(page.getByRole('region', { name: '结果' })).toContainText('这份文件没有写');
});
