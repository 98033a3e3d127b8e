import { expect } from '@playwright/test';
import { pinnedDay } from '../scripts/pinned-day.mjs';
import { draftBill } from './draft-bill';
import { marchBill } from './march-bill';
import { setClock } from './set-clock';
import { test } from './test';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

test('unfolds the official words of every clause', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  const words = await page.getByRole('main').locator('blockquote').all();
  expect(words.length).toBeGreaterThan(20);
  for (const quoted of words) await expect(quoted).toBeVisible();
  await expect(page.getByText('到省外就医的，基金支付比例降低10个百分点。')).toBeVisible();
});

test('leaves out what can only be pressed', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022/1-2');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '換成繁體字' })).toHaveCount(0);
  await expect(page.getByText('/c/jinan-2022/1-2')).toBeVisible();
});

for (const { id, status, meaning } of [
  { id: 'zhongshan-2019-draft', status: '征求意见稿 · 尚未生效', meaning: '下面写的都不能当作现在的待遇' },
  { id: 'jining-2021', status: '已于 2024-08-31 到期', meaning: '不能再当作现在的规定' },
]) {
  test(`${id} says on paper: ${status}`, async ({ page }) => {
    await page.goto(`/zh-Hans/notices/${id}`);
    const mark = page.getByText(status, { exact: true }).first();
    await expect(mark).toBeVisible();
    await expect(page.getByText(meaning)).toBeVisible();
    // Printers leave backgrounds out: the words must be dark on paper without them.
    await expect(mark).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
}

test('says until when the paper holds, by what, and when it was printed', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  await expect(page.getByText('济政办发〔2022〕12号').last()).toBeVisible();
  await expect(page.getByText('这一页可以用到 2027-12-31')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(`打印日期：${pinnedDay} 这一页可以用到 2027-12-31`)).toBeVisible();
});

test('the day of printing is that of printing, not of opening, and is said once', async ({ page }) => {
  await page.goto('/zh-Hant/about');
  await page.evaluate(() => {
    const later = Date.now() + 86_400_000;
    Date.now = () => later;
    for (const _ of [1, 2]) dispatchEvent(new Event('beforeprint'));
  });
  await expect(page.getByText('列印日期：2026-03-11')).toHaveText('列印日期：2026-03-11');
});

test('a page that was printed when it was old says so', async ({ page }) => {
  await setClock(page, '2028-01-01');
  await page.goto('/zh-Hans/notices/jinan-2022');
  await expect(page.getByText('这是旧页面，只能用到 2027-12-31。')).toBeVisible();
});

test('a result keeps its figures, its steps and the words they rest on', async ({ page }) => {
  await page.goto(`/zh-Hans/calculators/jinan-outpatient/result?${marchBill.query}`);
  await expect(page.getByRole('img', { name: '1000 元里，医保基金报 400 元，您付 600 元' })).toBeVisible();
  await expect(page.getByText('800 元 × 50%')).toBeVisible();
  await expect(page.getByText('统筹基金支付比例由40%提高至50%').first()).toBeVisible();
  await expect(page.getByText('年度支付限额由4500元进一步提高至6000元').first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('现行有效（至 2027-12-31）')).toBeVisible();
});

test('a result of a draft says so on every sheet', async ({ page }) => {
  await page.goto(`/zh-Hans/calculators/zhongshan-two-diseases/result?${draftBill.query}`);
  await expect(page.getByText('征求意见稿：下面说的不是现在的待遇。')).toBeVisible();
  const head = page.getByText('中山：医保新措施（2019年征求意见稿）　征求意见稿 · 尚未生效');
  await expect(head).toBeVisible();
  await expect(head.locator('..')).toHaveCSS('display', 'table-header-group');
});

test('a result seen after the notice has ended says so on paper', async ({ page }) => {
  await page.goto(`/zh-Hans/calculators/jinan-outpatient/result?${marchBill.query}&asOf=2028-01-01`);
  await expect(page.getByText('文件已于 2027-12-31 到期：下面只是到期以前的算法。')).toBeVisible();
});
