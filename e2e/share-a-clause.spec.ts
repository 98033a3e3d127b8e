import { expect } from '@playwright/test';
import { test } from './test';

const clause = '/zh-Hans/notices/jinan-2022/1-2';
const citation =
  '《济南市人民政府办公厅印发关于进一步健全职工基本医疗保险门诊共济保障机制的若干政策措施的通知》（济政办发〔2022〕12号），一、（二）';

test('shows the words of the clause and nothing of its neighbours', async ({ page }) => {
  await page.goto(clause);
  await expect(page.getByRole('blockquote')).toHaveCount(1);
  await expect(page.getByRole('blockquote')).toContainText('（二）提高政策范围内支付比例。');
  await expect(page.getByRole('blockquote')).toContainText('建国前老工人支付比例较退休人员再提高5个百分点。');
  await expect(page.getByText('现行有效（至 2027-12-31）').first()).toBeVisible();
});

test('walks to the clause before and the clause after, in the order of the document', async ({ page }) => {
  await page.goto(clause);
  await page.getByRole('link', { name: '下一条' }).click();
  await expect(page).toHaveURL('/zh-Hans/notices/jinan-2022/1-3');
  await page.getByRole('link', { name: '上一条' }).click();
  await page.getByRole('link', { name: '上一条' }).click();
  await expect(page).toHaveURL('/zh-Hans/notices/jinan-2022/1-1');
});

test('walks on from the last clause of a chapter into the next chapter', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022/1-5');
  await page.getByRole('link', { name: '下一条' }).click();
  await expect(page).toHaveURL(/\/zh-Hans\/notices\/jinan-2022\/2(-6)?$/);
});

test('ends at both ends of the document', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022/cover');
  await expect(page.getByRole('link', { name: '上一条' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '下一条' })).toHaveCount(1);
  await page.goto('/zh-Hans/notices/jinan-2022/imprint-p2');
  await expect(page.getByRole('link', { name: '下一条' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '上一条' })).toHaveCount(1);
});

test('names the calculator that rests on it', async ({ page }) => {
  await page.goto(clause);
  await expect(page.getByRole('link', { name: '济南职工看门诊，能报多少' })).toHaveAttribute(
    'href',
    '/zh-Hans/calculators/jinan-outpatient',
  );
});

test('leads back to its place in the whole notice', async ({ page }) => {
  await page.goto(clause);
  await page.getByRole('link', { name: '回到整份文件' }).click();
  await expect(page).toHaveURL('/zh-Hans/notices/jinan-2022#1-2');
});

test('shows the short address and the citation to copy by hand', async ({ page }) => {
  await page.goto(clause);
  await expect(page.getByText('/c/jinan-2022/1-2')).toBeVisible();
  await expect(page.getByText(citation)).toBeVisible();
});

test('copies the address and the citation at a press, each by a button of its own name', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(clause);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByRole('status')).toHaveText('已复制。');
  expect(await copied()).toBe(citation);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status')).toHaveCount(2);
  expect(await copied()).toBe(`${new URL(page.url()).origin}/c/jinan-2022/1-2`);
});

test('where no public address is set, the short one is that of the place one is on', async ({ page }) => {
  await page.goto(clause);
  await expect(page.getByText('/c/jinan-2022/1-2')).toHaveText(
    `${new URL(page.url()).origin}/c/jinan-2022/1-2`,
  );
});

test('a browser that lets nobody copy says so, and has the text selected', async ({ page }) => {
  await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
  await page.goto(clause);
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByRole('status')).toContainText('浏览器不让复制');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(citation);
});

const readers = [
  { languages: 'zh-TW', script: 'zh-Hant' },
  { languages: 'zh-HK', script: 'zh-Hant' },
  { languages: 'zh-MO', script: 'zh-Hant' },
  { languages: 'zh-Hant', script: 'zh-Hant' },
  { languages: 'zh-Hant-TW;q=0.9', script: 'zh-Hant' },
  { languages: 'en-GB,en;q=0.9,zh-TW;q=0.8', script: 'zh-Hant' },
  { languages: 'ZH-tw', script: 'zh-Hant' },
  { languages: 'zh-TW,zh-CN;q=0.8', script: 'zh-Hant' },
  { languages: 'zh-CN,zh-TW;q=0.8', script: 'zh-Hans' },
  { languages: 'yue-Hant', script: 'zh-Hant' },
  { languages: 'cmn-Hant,en;q=0.5', script: 'zh-Hant' },
  { languages: 'nan-Hant', script: 'zh-Hant' },
  { languages: 'zh-CN;q=0.2,zh-TW;q=0.8', script: 'zh-Hant' },
  { languages: 'zh-TW;q=0,zh-CN;q=0.1', script: 'zh-Hans' },
  { languages: 'zh-CN', script: 'zh-Hans' },
  { languages: 'zh-Hans-HK', script: 'zh-Hans' },
  { languages: 'zh', script: 'zh-Hans' },
  { languages: 'en', script: 'zh-Hans' },
  { languages: '', script: 'zh-Hans' },
];

for (const { languages, script } of readers) {
  test(`the short address leads who reads "${languages}" to ${script}`, async ({ request }) => {
    const options = { maxRedirects: 0, headers: { 'Accept-Language': languages } };
    const short = await request.get('/c/jinan-2022/1-2', options);
    expect(short.status()).toBe(307);
    expect(short.headers().location).toBe(`/${script}/notices/jinan-2022/1-2`);
    expect(short.headers().vary).toContain('Accept-Language');
    expect(short.headers()['cache-control']).toBe('no-store');
    const home = await request.get('/', options);
    expect(home.headers().location).toBe(`/${script}`);
  });
}

test('an address that names its script keeps it, whatever the reader prefers', async ({ request }) => {
  const answer = await request.get(clause, { maxRedirects: 0, headers: { 'Accept-Language': 'zh-TW' } });
  expect(answer.status()).toBe(200);
});

test('the short address keeps nothing of the reader: no cookie', async ({ request }) => {
  const answer = await request.get('/c/jinan-2022/1-2', { maxRedirects: 0 });
  expect(answer.headers()['set-cookie']).toBeUndefined();
});

const aliases = [
  ['/zh-hans/notices/jinan-2022', '/zh-Hans/notices/jinan-2022'],
  [
    '/zh-CN/calculators/jinan-outpatient/result?cost=5',
    '/zh-Hans/calculators/jinan-outpatient/result?cost=5',
  ],
  ['/zh-TW', '/zh-Hant'],
  ['/zh-HK/eligibility/find?place=jinan', '/zh-Hant/eligibility/find?place=jinan'],
  ['/zh_CN/glossary/', '/zh-Hans/glossary'],
  ['/ZH-HANT/NOTICES/JINAN-2022/1-2', '/zh-Hant/notices/jinan-2022/1-2'],
  ['/zh-Hans/notices/jinan-2022%E3%80%82', '/zh-Hans/notices/jinan-2022'],
  ['/zh-Hans/notices/jinan-2022%EF%BC%89?from=timeline', '/zh-Hans/notices/jinan-2022?from=timeline'],
] as const;

for (const [alias, place] of aliases) {
  test(`${alias} leads to its page for good`, async ({ request }) => {
    const answer = await request.get(alias, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(place);
    expect((await request.get(alias)).status()).toBe(200);
  });
}

test('an address without its script leads to the page in the reader’s', async ({ request }) => {
  for (const path of ['/notices/jinan-2022', '/calculators/jinan-outpatient/result?cost=5', '/glossary']) {
    const headers = { 'Accept-Language': 'yue-Hant' };
    const answer = await request.get(path, { maxRedirects: 0, headers });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers()).toMatchObject({
      location: `/zh-Hant${path}`,
      vary: 'Accept-Language',
      'cache-control': 'no-store',
    });
  }
});

test('the switch keeps the clause that one is at', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022#2-7');
  await page.getByRole('link', { name: '換成繁體字' }).click();
  await expect(page).toHaveURL('/zh-Hant/notices/jinan-2022#2-7');
  await page.evaluate(() => {
    location.hash = '1-2';
  });
  await page.getByRole('link', { name: '换成简体字' }).click();
  await expect(page).toHaveURL('/zh-Hans/notices/jinan-2022#1-2');
});
