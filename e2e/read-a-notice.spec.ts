import { expect } from '@playwright/test';
import { test } from './test';

// What these four say of themselves is past changing: a draft, an end that is over, a year that is over, no end at all.
const lasting = [
  { id: 'zhongshan-2019-draft', status: '征求意见稿 · 尚未生效' },
  { id: 'jining-2021', status: '已于 2024-08-31 到期' },
  { id: 'shandong-2021', status: '2021 年度安排' },
  { id: 'neimenggu-2021', status: '未写明有效期' },
];

for (const { id, status } of lasting) {
  test(`${id} says before anything else: ${status}`, async ({ page }) => {
    await page.goto(`/zh-Hans/notices/${id}`);
    const mark = page.getByText(status, { exact: true }).first();
    await expect(mark).toBeInViewport();
    const above = await mark.boundingBox();
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(above?.y).toBeLessThan(title?.y ?? 0);
    await expect(page.getByText('现行有效')).toHaveCount(0);
  });

  test(`every list of notices names the status of ${id}`, async ({ page }) => {
    for (const list of ['/zh-Hans', '/zh-Hans/notices']) {
      await page.goto(list);
      const card = page
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href="/zh-Hans/notices/${id}"]`) });
      await expect(card).toContainText(status);
    }
  });
}

test('every card of a rule names the status of its notice', async ({ page, request }) => {
  for (const [kind, listed] of Object.entries({ calculators: 'calculators', eligibility: 'checkers' })) {
    const rules: { id: string; notice: string }[] = (await (await request.get(`/api/${kind}`)).json())[
      listed
    ];
    for (const list of ['/zh-Hans', `/zh-Hans/${kind}`]) {
      await page.goto(list);
      for (const { id, status } of lasting) {
        for (const rule of rules.filter(({ notice }) => notice === id)) {
          const link = page.locator(`a[href="/zh-Hans/${kind}/${rule.id}"]`);
          await expect(page.getByRole('listitem').filter({ has: link }), rule.id).toContainText(status);
        }
      }
    }
  }
});

test('the card of a notice in force says until when', async ({ page }) => {
  await page.goto('/zh-Hans/notices');
  const card = page.getByRole('listitem').filter({ has: page.locator('a[href$="/notices/jinan-2022"]') });
  await expect(card).toContainText('现行有效（至 2027-12-31）');
});

test('a clause of the draft says that it is a draft', async ({ page }) => {
  await page.goto('/zh-Hans/notices/zhongshan-2019-draft/1-p1');
  await expect(page.getByText('征求意见稿 · 尚未生效', { exact: true }).first()).toBeInViewport();
  await expect(page.getByText('下面写的都不能当作现在的待遇')).toBeVisible();
});

test('names what was and what is, with the clause', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  const change = page.getByRole('listitem').filter({ hasText: '三级医院职工普通门诊报销比例' });
  await expect(change).toContainText('40%');
  await expect(change).toContainText('50%');
  await expect(change.getByRole('link', { name: '一、（二）' })).toHaveAttribute(
    'href',
    '/zh-Hans/notices/jinan-2022/1-2',
  );
});

test('does not call a figure whose time is over the present one', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  const cap = page.getByRole('listitem').filter({ hasText: '职工普通门诊一年最多报多少' });
  await expect(cap.filter({ hasText: '4500 元' }).filter({ hasText: '3000 元' })).not.toContainText('现在');
});

test('says a notice in one minute under its status, each line with its clause', async ({ page }) => {
  await page.goto('/zh-Hans/notices/shandong-2021');
  const line = page.getByRole('listitem').filter({ hasText: '2021 年居民医保，个人每人每年交 320 元' });
  await expect(line.getByRole('link', { name: '一、第 1 段' })).toHaveAttribute(
    'href',
    '/zh-Hans/notices/shandong-2021/1-p1',
  );
  await expect(page.getByText('都是 2021 年的期限')).toBeVisible();
});

test('answers what people ask, and says where a notice is silent', async ({ page }) => {
  await page.goto('/zh-Hans/notices/zhongshan-2019-draft');
  await page.getByRole('link', { name: '大家常问的 10 个问题' }).click();
  await expect(page).toHaveURL('/zh-Hans/notices/zhongshan-2019-draft/questions');
  await expect(page.getByText('征求意见稿 · 尚未生效', { exact: true }).first()).toBeInViewport();
  const silent = page.getByRole('listitem').filter({ hasText: '补充医疗保险连续交满 1 年的人' });
  await expect(silent.getByText('文件没写', { exact: true })).toBeVisible();
  await expect(silent.getByRole('link', { name: '三、第 2 段' })).toBeVisible();
});

test('keeps the official words folded until a tap', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  const clause = page.getByRole('region', { name: '一、（二）', exact: true });
  const words = clause.getByText('（二）提高政策范围内支付比例。');
  await expect(words).toBeHidden();
  await clause.getByText('看文件原话').click();
  await expect(words).toBeVisible();
});

test('opens the words of the clause a link leads to, and goes there', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022#1-2');
  const clause = page.getByRole('region', { name: '一、（二）', exact: true });
  await expect(clause.getByText('（二）提高政策范围内支付比例。')).toBeVisible();
  await expect(clause.getByRole('heading')).toBeInViewport();
  const other = page.getByRole('region', { name: '一、（三）', exact: true });
  await expect(other.getByText('（三）提高年度最高支付限额。')).toBeHidden();
});

test('leads from the contents to a clause', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  await page.getByText('目录', { exact: true }).click();
  await page.getByRole('list').getByRole('link', { name: '一、（五）' }).last().click();
  await expect(page).toHaveURL(/#1-5$/);
  await expect(
    page.getByRole('region', { name: '一、（五）', exact: true }).getByRole('heading'),
  ).toBeInViewport();
});

test('opens the example of a clause with its figures', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022/1-2');
  await expect(page.getByText('医保基金报 440 元，您自己付 360 元')).toBeVisible();
  await page.getByRole('link', { name: '看这个例子怎么算' }).click();
  await expect(page.getByRole('img', { name: '800 元里，医保基金报 440 元，您付 360 元' })).toBeVisible();
});

test('marks a number that is ours as ours', async ({ page }) => {
  await page.goto('/zh-Hans/notices/zhongshan-2019-draft/2');
  await expect(page.getByText('序号是本站补的')).toBeVisible();
  await expect(page.getByText('我们拿到的文本丢了这个标题的编号')).toBeVisible();
});

test('says of Traditional words that they were converted, and which ones count', async ({ page }) => {
  await page.goto('/zh-Hant/notices/jinan-2022/1-2');
  await expect(page.getByRole('blockquote')).toContainText('統籌基金支付比例由40%提高至50%');
  await expect(page.getByText('由簡體原文逐字轉換，以簡體原文為準。')).toBeVisible();
});
