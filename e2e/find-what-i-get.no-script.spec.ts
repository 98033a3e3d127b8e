import { expect } from '@playwright/test';
import { test } from './test';

test('a retiree of Jinan finds what holds today, with clause and a form filled in, without a script', async ({
  page,
}) => {
  await page.goto('/zh-Hans/eligibility');
  await page.getByLabel('山东省济南市').check();
  await page.getByLabel('职工医保', { exact: true }).check();
  await page.getByLabel('已经退休').check();
  await page.getByRole('button', { name: '看看有什么' }).click();

  await expect(page).toHaveURL(/\/zh-Hans\/eligibility\/find\?/);
  const found = page.getByRole('listitem').filter({ hasText: '由统筹基金报销' });
  await expect(found.getByRole('listitem').filter({ hasText: '建国前老工人 · 三级医院' })).toContainText(
    '60%',
  );
  await expect(found.getByText('只管：职工医保 · 医保范围内的普通门诊费用')).toBeVisible();
  await page.getByLabel('一般的退休职工').check();
  await page.getByLabel('三级医院（三甲）').check();
  await page.getByRole('button', { name: '看我的数' }).click();
  await expect(found).toContainText('55%');
  await expect(found).not.toContainText('建国前老工人');
  await expect(page.getByLabel('已经退休')).toBeChecked();
  await found.getByText('依据 一、（二）').click();
  await expect(found.getByText('统筹基金支付比例由40%提高至50%')).toBeVisible();
  await found.getByRole('link', { name: '济南职工看门诊，能报多少' }).click();
  await expect(page).toHaveURL(
    /\/calculators\/jinan-outpatient\/result\?visitDate=\d{4}-\d{2}-\d{2}&insured=retired&hospitalLevel=level-3&place=jinan&do=go-on$/,
  );
  await expect(page.getByLabel('退休', { exact: true })).toBeChecked();
  await expect(page.getByText('有几项已经按您前面的回答填好了')).toBeVisible();
  await expect(page.getByRole('heading', { name: '发给别人' })).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what is expired stands apart, and says so', async ({ page }) => {
  await page.goto('/zh-Hans/eligibility/find?place=jining&insurance=resident&two-diseases=true');
  await expect(page.getByRole('heading', { name: '不是现行的' })).toBeVisible();
  await expect(page.getByText('已于 2024-08-31 到期')).toBeVisible();
  await expect(page.getByRole('heading', { name: '高血压、糖尿病的门诊药，没有起付线' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '现在可以看的' })).toHaveCount(0);
  await page.getByLabel('高血压、糖尿病都有').check();
  await page.getByRole('button', { name: '看我的数' }).click();
  const drugs = page.getByRole('listitem').filter({ hasText: '的门诊药，没有起付线' });
  await expect(drugs).toContainText('600 元');
  await expect(drugs).not.toContainText('300 元');
  await expect(drugs).toContainText('二级及以下定点基层医疗机构');
});

test('a target is not something one has, and whom to ask stands there with the printed telephone', async ({
  page,
}) => {
  await page.goto('/zh-Hans/eligibility/find?place=jinan&insurance=resident');
  await expect(page.getByRole('heading', { name: '现在可以看的' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '文件定的目标，不等于现在有' })).toBeVisible();
  await expect(page.getByText('到 2025 年比 2021 年提高 50% 以上')).toBeVisible();
  await expect(page.getByText('68966711').first()).toBeVisible();
});

test('a name that may mean several diseases offers them all', async ({ page }) => {
  const asked = '/zh-Hant/eligibility/find?place=jining&insurance=resident';
  await page.goto(`${asked}&disease=中風`);
  await expect(page.getByRole('link', { name: '腦出血' })).toBeVisible();
  await page.getByRole('link', { name: '腦梗塞' }).click();
  await expect(page.getByText('您說的病，濟寧的文件上叫「腦梗塞」。')).toBeVisible();
  await expect(page.getByRole('link', { name: '濟寧門診慢性病，名單裏有沒有我的病' })).toHaveAttribute(
    'href',
    /disease=b8/,
  );
});

test('nothing answered is told field by field, and what was ticked stays', async ({ page }) => {
  await page.goto('/zh-Hans/eligibility/find?retired=true&disease=血糖高');
  await expect(page.getByRole('alert')).toContainText('请在“您在哪里参保”里选一项');
  await expect(page.getByLabel('已经退休')).toBeChecked();
  await expect(page.getByLabel('得了什么病')).toHaveValue('血糖高');
});

test('a result is about health: it is neither stored nor indexed', async ({ request }) => {
  const answer = await request.get('/zh-Hans/eligibility/find?place=jinan&insurance=employee');
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(answer.headers()['x-robots-tag']).toBe('noindex');
});
