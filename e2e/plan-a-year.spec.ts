import { expect } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { test } from './test';
import { visitsOfAYear } from './visits-of-a-year';

const { form, visitAt, fillVisit, first, query, bar, picture, typeYear } = visitsOfAYear;

test.describe('on the form', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(form);
    await typeYear(page);
    await fillVisit(page, 1, first);
  });

  test('shows the year as soon as one visit is whole, and follows each change', async ({ page }) => {
    await expect(
      page.getByRole('img', { name: '4000 元里，医保基金报 3000 元，您付 1000 元' }),
    ).toBeVisible();
    await page.getByRole('button', { name: '再加一次' }).click();
    await expect(visitAt(page, 2).getByLabel('日期')).toBeFocused();
    await expect(visitAt(page, 2).getByLabel('参保人')).toHaveValue('retired');
    await expect(
      page.getByRole('img', { name: '4000 元里，医保基金报 3000 元，您付 1000 元' }),
    ).toBeVisible();
    await fillVisit(page, 2, { date: '2025-01-10', cost: '6000' });
    await expect(page.getByRole('img', { name: bar })).toBeVisible();
    await expect(page.getByRole('img', { name: picture })).toBeVisible();
    await expect(page).toHaveURL(`${form}/result?${query}`);
  });

  test('moves a visit up with what is typed in it, and keeps the keyboard there', async ({ page }) => {
    await page.getByRole('button', { name: '再加一次' }).click();
    await fillVisit(page, 2, { date: '2025-01-10', cost: '6000' });
    await page.getByRole('button', { name: '第 2 次上移' }).click();
    await expect(visitAt(page, 1).getByLabel('日期')).toHaveValue('2025-01-10');
    await expect(visitAt(page, 2).getByLabel('政策范围内的费用')).toHaveValue('4000');
    await expect(visitAt(page, 1).getByLabel('日期')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: '已移到第 1 次' })).toHaveCount(1);
  });

  test('removes a visit and works the year out anew', async ({ page }) => {
    await page.getByRole('button', { name: '再加一次' }).click();
    await fillVisit(page, 2, { date: '2025-01-10', cost: '6000' });
    await expect(page.getByRole('img', { name: bar })).toBeVisible();
    await page.getByRole('button', { name: '删去第 1 次' }).click();
    await expect(visitAt(page, 1).getByLabel('日期')).toHaveValue('2025-01-10');
    await expect(
      page.getByRole('img', { name: '6000 元里，医保基金报 4500 元，您付 1500 元' }),
    ).toBeVisible();
  });

  test('leads to the address that is shared', async ({ page }) => {
    await page.getByRole('button', { name: '再加一次' }).click();
    await fillVisit(page, 2, { date: '2025-01-10', cost: '6000' });
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(page).toHaveURL(`${form}/result?${query}`);
    await expect(page.getByRole('img', { name: picture })).toBeVisible();
    await expect(visitAt(page, 2).getByLabel('日期')).toHaveValue('2025-01-10');
  });

  test('says at once that a day lies in another year, and names it when the form is sent', async ({
    page,
  }) => {
    await visitAt(page, 1).getByLabel('日期').fill('2024-05-20');
    await expect(visitAt(page, 1).getByLabel('日期')).toHaveAccessibleDescription(/要在您填的那一年里/);
    await page.getByRole('button', { name: '再加一次' }).click();
    await visitAt(page, 2).getByLabel('政策范围内的费用').fill('5');
    await page.getByRole('button', { name: '算一算' }).click();
    const summary = errorSummaryOf(page);
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText([/^第 1 次：.*那一年里/, /^第 2 次：.*请填“日期”/]);
    await expect(page).not.toHaveURL(/visit=2024/);
  });

  test('carries the visits into the other script', async ({ page }) => {
    await page.getByRole('link', { name: '換成繁體字' }).click();
    await expect(page).toHaveURL(/\/zh-Hant\/calculators\/jinan-year/);
    const row = page.getByRole('group', { name: '第 1 次' });
    await expect(row.getByLabel('日期')).toHaveValue('2025-05-20');
    await expect(row.getByLabel('參保人')).toHaveValue('retired');
    await expect(
      page.getByRole('img', { name: '4000 元裏，醫保基金報 3000 元，您付 1000 元' }),
    ).toBeVisible();
  });
});

test('on the result each visit stands with what it leaves over, and its steps are folded', async ({
  page,
}) => {
  await page.goto(`${form}/result?${query}`);
  const table = page.getByRole('table').filter({ hasText: '还能报' });
  await expect(table.getByRole('rowheader')).toHaveText([
    '第 1 次（2025-01-10）',
    /^第 2 次（2025-05-20）\s*报到封顶线$/,
  ]);
  await expect(table.getByRole('cell')).toHaveText([
    ...['6000', '4500', '1500', '0', '1500'],
    ...['4000', '1500', '2500', '0', '0'],
  ]);
  const steps = page.locator('details').filter({ hasText: '第 2 次（2025-05-20）' });
  await expect(steps.getByText('6000 元 − 4500 元')).toBeHidden();
  await steps.locator('summary').click();
  await expect(steps.getByText('6000 元 − 4500 元')).toBeVisible();
});

test('a result can be changed on its page', async ({ page }) => {
  await page.goto(`${form}/result?${query}`);
  await visitAt(page, 2).getByLabel('政策范围内的费用').fill('100');
  await expect(page.getByRole('img', { name: '4100 元里，医保基金报 3075 元，您付 1025 元' })).toBeVisible();
});

test('a hundred visits stand on one page without leaning over its edge', async ({ page }) => {
  test.slow();
  const visits = Array.from(
    { length: 100 },
    (_, place) => `visit=2025-01-${String((place % 28) + 1).padStart(2, '0')},employed,level-3,jinan,123.45`,
  );
  await page.goto(`${form}/result?year=2025&deductible=0&${visits.join('&')}`);
  await expect(page.getByRole('img', { name: '12345 元里，医保基金报 6000 元，您付 6345 元' })).toBeVisible();
  await expect(page.getByText('最多填 100 次。')).toBeVisible();
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWide).toBe(false);
  const tooMany = `${form}/result?year=2025&deductible=0&${[...visits, visits[0]].join('&')}`;
  expect(await (await page.request.get(tooMany)).text()).toContain('“每次门诊”最多填 100 次。');
});

test('programs get the visits as objects, and one error for all faults in them', async ({ request }) => {
  const api = '/api/calculators/jinan-year';
  const answer = await (await request.get(`${api}?${query}`)).json();
  expect(answer.input).toMatchObject({
    year: 2025,
    deductible: '0.00',
    otherOwnExpense: '0.00',
    categoryBFirstShare: '0.00',
    visit: [
      { date: '2025-05-20', insured: 'retired', hospitalLevel: 'level-2', place: 'jinan', cost: '4000.00' },
      { date: '2025-01-10', insured: 'retired', hospitalLevel: 'level-2', place: 'jinan', cost: '6000.00' },
    ],
  });
  expect(answer.readings[0].result).toMatchObject({
    visits: [
      { date: '2025-01-10', fundPays: '4500.00' },
      { date: '2025-05-20', fundPays: '1500.00' },
    ],
    capReachedOn: '2025-05-20',
  });
  expect(answer.readings[0].steps[1].label).toBe('第 1 次（2025-01-10）：政策范围内的费用');

  const refused = await request.get(`${api}?year=2025&deductible=0&visit=2024-01-01,retired&visit=x`);
  expect(refused.status()).toBe(400);
  const { errors } = await refused.json();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ field: 'visit', message: expect.stringMatching(/第 1 次：.*第 2 次：/) });

  const cells = await request.get(`${api}?year=2025&deductible=0&visit.1.cost=5&do=add`);
  expect((await cells.json()).errors.map(({ field }: { field: string }) => field)).toEqual([
    'visit.1.cost',
    'do',
    'visit',
  ]);
});
