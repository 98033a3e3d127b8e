import { expect } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { marchBill } from './march-bill';
import { test } from './test';

const form = '/zh-Hans/calculators/jinan-outpatient';
const traditionalForm = '/zh-Hant/calculators/jinan-outpatient';
const resultOf = (query: string) => `${form}/result?${query}`;

/** Who pays what of the bill: the words of the bar between the two figures. */
const bar = (cost: string, fund: string, you: string) =>
  `${cost} 元里，医保基金报 ${fund} 元，您付 ${you} 元`;

test.describe('on the form', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(form);
  });

  test('shows no figure before what it needs is given, and then at most so much until the deductible is', async ({
    page,
  }) => {
    const figures = page.getByRole('region', { name: '结果' }).getByRole('img');
    await page.getByLabel('哪天看的病').fill('2024-03-05');
    await page.getByLabel('在职', { exact: true }).check();
    await page.getByLabel('三级', { exact: true }).check();
    await page.getByLabel('济南市内').check();
    await expect(figures).toHaveCount(0);
    await page.getByLabel('政策范围内的费用').fill('1000');
    await expect(figures).toHaveAccessibleName(bar('1000', '最多 500', '至少 500'));
    await page.getByLabel('起付线还差多少没付满').fill('200');
    await expect(figures).toHaveAccessibleName(bar('1000', '400', '600'));
  });

  test('reads the figures out while one types', async ({ page }) => {
    await marchBill.type(page);
    await expect(page.getByRole('status')).toContainText('医保基金报 400 元');
    await expect(page.getByRole('status')).toContainText('您自己付 600 元');
  });

  test('follows a change of hospital at once: 70% of 800 yuan in a second-level one (1-2)', async ({
    page,
  }) => {
    await marchBill.type(page);
    await page.getByLabel('二级', { exact: true }).check();
    await expect(page.getByRole('img', { name: bar('1000', '560', '440') })).toBeVisible();
  });

  test('takes the figures back when the bill no longer makes sense', async ({ page }) => {
    await marchBill.type(page);
    await expect(page.getByRole('img', { name: bar('1000', '400', '600') })).toBeVisible();
    await page.getByLabel('政策范围内的费用').fill('1000x');
    await expect(page.getByRole('img', { name: bar('1000', '400', '600') })).toHaveCount(0);
  });

  test('leads to a page of its own with the same figures', async ({ page }) => {
    await marchBill.type(page);
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(page).toHaveURL(/\/calculators\/jinan-outpatient\/result\?/);
    await expect(page).toHaveTitle('结果：济南职工看门诊，能报多少 · 医保明白纸');
    await expect(page.getByRole('img', { name: bar('1000', '400', '600') })).toBeVisible();
    await expect(page.getByLabel('政策范围内的费用')).toHaveValue('1000');
  });

  test('keeps what was typed when one comes back', async ({ page }) => {
    await marchBill.type(page);
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(page).toHaveURL(/result/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${form}(\\?.*)?$`));
    await expect(page.getByLabel('政策范围内的费用')).toHaveValue('1000');
    await expect(page.getByLabel('起付线还差多少没付满')).toHaveValue('200');
    await expect(page.getByLabel('哪天看的病')).toHaveValue('2024-03-05');
    await expect(page.getByLabel('三级', { exact: true })).toBeChecked();
    await expect(page.getByRole('img', { name: bar('1000', '400', '600') })).toBeVisible();
  });

  test('names all five missing answers at once, and the summary takes focus', async ({ page }) => {
    await page.getByRole('button', { name: '算一算' }).click();
    const summary = errorSummaryOf(page);
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('heading')).toHaveText('有 5 处要改');
    await expect(summary.getByRole('link')).toHaveCount(5);
    await expect(page).toHaveURL(form);
  });

  test('leads from each fault to the field that mends it', async ({ page }) => {
    await page.getByRole('button', { name: '算一算' }).click();
    const summary = errorSummaryOf(page);
    await summary.getByRole('link', { name: '政策范围内的费用' }).click();
    await expect(page.getByLabel('政策范围内的费用')).toBeFocused();
    await summary.getByRole('link', { name: '医院是几级' }).click();
    await expect(page.getByLabel('一级', { exact: true })).toBeFocused();
  });

  test('says beside an amount that is none what is expected, as soon as one leaves it', async ({ page }) => {
    const cost = page.getByLabel('政策范围内的费用');
    await cost.fill('12x');
    await page.getByLabel('起付线还差多少没付满').focus();
    await expect(cost).toHaveAccessibleDescription(/只填数字，最多两位小数，例如 356.80/);
    await expect(cost).toHaveAttribute('aria-invalid', 'true');
    await cost.fill('12');
    await expect(cost).not.toHaveAttribute('aria-invalid');
  });

  test('says it in Traditional characters to who reads them', async ({ page }) => {
    await page.goto(traditionalForm);
    const cost = page.getByLabel('政策範圍內的費用');
    await cost.fill('12x');
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(errorSummaryOf(page)).toBeFocused();
    await expect(errorSummaryOf(page).getByRole('link', { name: '政策範圍內的費用' })).toContainText(
      '只填數字，最多兩位小數，例如 356.80',
    );
    await expect(cost).toHaveAccessibleDescription(/只填數字，最多兩位小數/);
    await expect(cost).toHaveValue('12x');
  });

  test('lets the summary go once everything is mended and the form is sent', async ({ page }) => {
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(errorSummaryOf(page)).toBeFocused();
    await marchBill.type(page);
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(page).toHaveURL(/result/);
    await expect(errorSummaryOf(page)).toHaveCount(0);
  });
});

test.describe('the result', () => {
  test('shows each step with the clause behind it, and the words one tap away', async ({ page }) => {
    await page.goto(resultOf(marchBill.query));
    const ratio = page.getByRole('listitem').filter({ hasText: '这一级医院的报销比例' });
    await expect(ratio).toContainText('50%');
    const words = ratio.getByText('统筹基金支付比例由40%提高至50%');
    await expect(words).toBeHidden();
    await ratio.getByText('依据 一、（二）').click();
    await expect(words).toBeVisible();
    await ratio.getByRole('link').click();
    await expect(page).toHaveURL('/zh-Hans/notices/jinan-2022/1-2');
  });

  test('compares the bill over four places and three levels, the present choice marked', async ({ page }) => {
    await page.goto(resultOf(marchBill.query));
    const table = page.getByRole('table');
    await expect(table.getByRole('link')).toHaveCount(12);
    const chosen = table.locator('[aria-current=true]');
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toContainText('600');
    await expect(chosen).toContainText('您选的');
    const youPay = await table.getByRole('link').allInnerTexts();
    expect(youPay.map((text) => Number.parseInt(text, 10)).toSorted((a, b) => a - b)).toEqual([
      440, 440, 440, 440, 440, 440, 520, 520, 600, 600, 600, 680,
    ]);
  });

  test('leads from each figure of the comparison to its own result', async ({ page }) => {
    await page.goto(resultOf(marchBill.query));
    const links = await page.getByRole('table').getByRole('link').all();
    for (const link of links) {
      const figure = Number.parseInt(await link.innerText(), 10);
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(`您付 ${figure} 元`);
    }
    await page.getByRole('table').getByRole('link', { name: '680' }).click();
    await expect(page.getByRole('img', { name: bar('1000', '320', '680') })).toBeVisible();
    await expect(page.getByLabel('山东省外，临时去的')).toBeChecked();
  });

  test('changes while one types into the form below it', async ({ page }) => {
    await page.goto(resultOf(marchBill.query));
    await page.getByLabel('退休', { exact: true }).check();
    await expect(page.getByRole('img', { name: bar('1000', '440', '560') })).toBeVisible();
  });

  test('pays nothing below the deductible, and counts it towards the rest', async ({ page }) => {
    await page.goto(
      resultOf(
        'visitDate=2026-01-15&insured=retired&hospitalLevel=level-1&place=jinan&cost=120&deductibleRemaining=300',
      ),
    );
    await expect(page.getByRole('img', { name: bar('120', '0', '120') })).toBeVisible();
    const rest = page.getByRole('term').filter({ hasText: '起付线还差' });
    await expect(rest.locator('xpath=following-sibling::dd')).toHaveText('180 元');
  });

  test('without a figure that the notice leaves out says the formula, in a line at the foot too, and never 0', async ({
    page,
  }) => {
    await page.goto('/zh-Hans/calculators/jinan-personal-account/result?month=2026-03&status=retired&age=72');
    const answer = page.getByRole('region', { name: '结果' });
    await expect(answer).toContainText('济南 2023 年度基本养老金平均水平 × 2.5%');
    await expect(answer).not.toContainText(/(?<![\d.])0 元/);
    await page.getByLabel('那个月满多少周岁').fill('69');
    await expect(answer).toContainText('济南 2023 年度基本养老金平均水平 × 2%');
  });

  test('says of a day before the notice that it does not reach it, not that there is no benefit', async ({
    page,
  }) => {
    await page.goto(resultOf(marchBill.query.replace('2024-03-05', '2022-12-31')));
    const result = page.getByRole('region', { name: '结果' });
    await expect(result).toContainText('这份文件管不到这个情况');
    await expect(result).toContainText('早于 2023-01-01');
    await expect(result).toContainText('这不等于没有待遇');
    await expect(result).toContainText('请问参保地的医保经办机构');
    await expect(result).toContainText('68966711');
    await expect(result.getByRole('link', { name: '结尾' }).first()).toHaveAttribute(
      'href',
      '/zh-Hans/notices/jinan-2022/closing-p1',
    );
    await expect(result.getByRole('img')).toHaveCount(0);
  });

  test('names the status of the notice on the day it is looked at', async ({ page }) => {
    await page.goto(resultOf(`${marchBill.query}&asOf=2027-12-31`));
    await expect(page.getByText('现行有效（至 2027-12-31）')).toBeVisible();
    await page.goto(resultOf(`${marchBill.query}&asOf=2028-01-01`));
    await expect(page.getByText('已于 2027-12-31 到期').first()).toBeVisible();
    await expect(page.getByText('按 2028-01-01 这一天看')).toBeVisible();
  });

  test('is kept out of caches and search engines', async ({ page }) => {
    const answer = await page.goto(resultOf(marchBill.query));
    expect(answer?.headers()['cache-control']).toContain('no-store');
    expect(answer?.headers()['x-robots-tag']).toBe('noindex');
    expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  });

  test('offers an address without the figures', async ({ page }) => {
    await page.goto(resultOf(marchBill.query));
    await page.getByRole('link', { name: '不带数字的空白表' }).click();
    await expect(page).toHaveURL(form);
    await expect(page.getByLabel('政策范围内的费用')).toHaveValue('');
  });
});
