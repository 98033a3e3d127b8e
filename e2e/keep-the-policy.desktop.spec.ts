import { expect, type Page } from '@playwright/test';
import { complaintsOf } from './complaints-of';
import { everyPage } from './every-page';
import { marchBill } from './march-bill';
import { test } from './test';

/** What a browser held against a page from its first line on: breaches of its policy, errors, other sites asked. */
const watch = async (page: Page, baseURL = '') => {
  const complaints = complaintsOf(page);
  const site = new URL(baseURL).origin;
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site) complaints.push(request.url());
  });
  return complaints;
};

for (const { name, path } of everyPage) {
  test(`${name} keeps its policy and asks no other site`, async ({ page, baseURL }) => {
    const complaints = await watch(page, baseURL);
    for (const locale of ['zh-Hans', 'zh-Hant']) {
      const answer = await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
      const policy = answer?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy.split('; ')).toContain("script-src 'self'");
      await expect(page.locator('script[src^="/_next/"]')).toHaveCount(0);
    }
    expect(complaints).toEqual([]);
  });
}

test('a calculator keeps its policy while one types, sends, and comes back', async ({ page, baseURL }) => {
  const complaints = await watch(page, baseURL);
  await page.goto('/zh-Hans/calculators/jinan-outpatient');
  await marchBill.type(page);
  await expect(page.getByRole('status')).toContainText('医保基金报 400 元');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page).toHaveURL(/result/);
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('医保基金报 400 元');
  expect(complaints).toEqual([]);
});

test('an address that leads nowhere keeps the policy', async ({ page, baseURL }) => {
  const complaints = await watch(page, baseURL);
  const answer = await page.goto('/zh-Hans/nonsense');
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
  // The browser itself calls the missing page an error.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

for (const path of ['/', '/c/jinan-2022/1-2', '/api/notices', '/api/nothing', '/robots.txt', '/icon.svg']) {
  test(`${path} may run nothing`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers()['content-security-policy']).not.toContain('script-src');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    expect(answer.headers()['referrer-policy']).toBe('no-referrer');
  });
}

test('the API is open to other sites, pages are not', async ({ request }) => {
  const resource = 'cross-origin-resource-policy';
  expect((await request.get('/api/notices')).headers()[resource]).toBe('cross-origin');
  expect((await request.get('/zh-Hans')).headers()[resource]).toBe('same-origin');
});
