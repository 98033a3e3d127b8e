import { expect, type Page } from '@playwright/test';
import { errorSummaryOf } from './error-summary-of';
import { test } from './test';

const form = '/zh-Hans/eligibility/jinan-remote-care';

const answer = async (page: Page, question: string, choice: string): Promise<void> => {
  await page.getByRole('group', { name: question }).getByLabel(choice, { exact: true }).check();
};

const answerAll = async (page: Page, registered: string, atPlace: string, province: string) => {
  await page.getByLabel('哪天看病').fill('2024-04-01');
  await answer(page, '办过异地长期居住备案吗', registered);
  await answer(page, '是在备案的那个地方看病吗', atPlace);
  await answer(page, '看病的地方在山东省内还是省外', province);
};

test.beforeEach(async ({ page }) => {
  await page.goto(form);
});

test('finds, as soon as the last question is answered, that the ratio is 10 points lower outside the province (1-5)', async ({
  page,
}) => {
  const result = page.getByRole('region', { name: '结果' });
  await answerAll(page, '否', '否', '山东省外');
  await expect(result).toContainText('可以去，但报销比例低 10 个百分点');
  await expect(result).toContainText('到省外就医的，基金支付比例降低10个百分点');
  await expect(result).toContainText('不用办转诊');
  await expect(result).toContainText('可以办异地长期居住备案');
});

test('follows a change: registered and at that place, the ratio is the same (1-5)', async ({ page }) => {
  const result = page.getByRole('region', { name: '结果' });
  await answerAll(page, '否', '否', '山东省外');
  await expect(result).toContainText('低 10 个百分点');
  await answer(page, '办过异地长期居住备案吗', '是');
  await answer(page, '是在备案的那个地方看病吗', '是');
  await expect(result).toContainText('报销比例和在济南一样');
  await expect(result).not.toContainText('低 10 个百分点');
});

test('leads to a page of its own with the same finding', async ({ page }) => {
  await answerAll(page, '否', '否', '山东省内');
  await page.getByRole('button', { name: '查一查' }).click();
  await expect(page).toHaveURL(/\/eligibility\/jinan-remote-care\/result\?/);
  await expect(page.getByRole('region', { name: '结果' })).toContainText('可以去，报销比例和在济南一样');
  await expect(page.getByRole('link', { name: '一、（五）' }).first()).toHaveAttribute(
    'href',
    '/zh-Hans/notices/jinan-2022/1-5',
  );
});

test('keeps what was answered when one comes back', async ({ page }) => {
  await answerAll(page, '是', '否', '山东省外');
  await page.getByRole('button', { name: '查一查' }).click();
  await expect(page).toHaveURL(/result/);
  await page.goBack();
  await expect(page.getByLabel('哪天看病')).toHaveValue('2024-04-01');
  await expect(page.getByLabel('山东省外')).toBeChecked();
});

test('says which answer contradicts another, and leads there', async ({ page }) => {
  await answerAll(page, '否', '是', '山东省外');
  await page.getByRole('button', { name: '查一查' }).click();
  const summary = errorSummaryOf(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(1);
  await expect(summary).toContainText('您选了没有备案，就不会在备案地');
  await summary.getByRole('link').click();
  const question = page.getByRole('group', { name: '是在备案的那个地方看病吗' });
  await expect(question.getByLabel('是', { exact: true })).toBeFocused();
  await expect(question).toHaveAccessibleDescription(/就不会在备案地/);
});

test('names all four missing answers of an empty form', async ({ page }) => {
  await page.getByRole('button', { name: '查一查' }).click();
  await expect(errorSummaryOf(page)).toBeFocused();
  await expect(errorSummaryOf(page).getByRole('link')).toHaveCount(4);
});

test('says of a day after the notice that it no longer answers, not that there is no benefit', async ({
  page,
}) => {
  await page.goto(
    `${form}/result?date=2028-01-01&registered=false&atRegisteredPlace=false&province=outside&asOf=2028-01-01`,
  );
  const result = page.getByRole('region', { name: '结果' });
  await expect(result).toContainText('晚于 2027-12-31');
  await expect(result).toContainText('这不等于没有待遇');
  await expect(result).toContainText('请问参保地的医保经办机构');
  // What held on the last day stands below, in a frame that says so.
  const lastDay = result.locator('[data-last-day="2027-12-31"]');
  await expect(lastDay).toContainText('当时：可以去');
  await expect(lastDay).toContainText('不能当作今天的待遇');
  await expect(result.getByText('可以去')).toHaveCount(await lastDay.getByText('可以去').count());
});
