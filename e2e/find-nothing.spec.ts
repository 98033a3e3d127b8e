import { expect } from '@playwright/test';
import { test } from './test';

const nowhere = [
  { what: 'an unknown notice', path: '/zh-Hans/notices/jinan-1999' },
  { what: 'an unknown clause', path: '/zh-Hant/notices/jinan-2022/9-99' },
  { what: 'an unknown calculator', path: '/zh-Hans/calculators/beijing-outpatient' },
  {
    what: 'the result of an unknown calculator',
    path: '/zh-Hans/calculators/beijing-outpatient/result?cost=5',
  },
  { what: 'an unknown checker', path: '/zh-Hant/eligibility/beijing-remote-care' },
  { what: 'the result of an unknown checker', path: '/zh-Hant/eligibility/beijing-remote-care/result' },
  { what: 'a script there is not', path: '/fr/notices' },
  { what: 'a word that is no address', path: '/zh-Hans/nonsense' },
  { what: 'a short address of an unknown notice', path: '/c/jinan-1999/1-2' },
  { what: 'a short address of an unknown clause', path: '/c/jinan-2022/9-99' },
  { what: 'a short address without a clause', path: '/c/jinan-2022' },
  { what: 'the name of an inherited property', path: '/zh-Hans/calculators/constructor' },
];

for (const { what, path } of nowhere) {
  test(`${what} is a 404 that helps in both scripts`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '沒有這個頁面' })).toBeVisible();
    await expect(page).toHaveTitle(/没有这个页面/);
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
  });
}

test('an address with a broken escape is refused in words, not with a failure', async ({ request }) => {
  const answer = await request.get('/zh-Hans/notices/%E0%A4%A');
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  expect(answer.status()).toBeLessThan(500);
});

test('every way on from there works', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-1999');
  const links = await page.getByRole('link').all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
  }
});

test('the way to the calculators leads there in the script one chose', async ({ page }) => {
  await page.goto('/zh-Hant/calculators/beijing-outpatient');
  await page
    .getByRole('region')
    .or(page.locator('section[lang=zh-Hant]'))
    .getByRole('link', { name: '算一算' })
    .click();
  await expect(page).toHaveURL('/zh-Hant/calculators');
});
