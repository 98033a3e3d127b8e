import { expect, type Page } from '@playwright/test';
import { setClock } from './set-clock';
import { test } from './test';

const old = {
  'zh-Hans': { line: '这是旧页面，只能用到 2027-12-31。', again: '重新打开' },
  'zh-Hant': { line: '這是舊頁面，只能用到 2027-12-31。', again: '重新打開' },
} as const;

const paths = [
  '/notices/jinan-2022',
  '/notices/jinan-2022/1-2',
  '/calculators/jinan-outpatient',
  '/notices',
  '',
];

for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
  const { line, again } = old[locale];

  for (const path of paths) {
    test(`${locale}${path} says that it is old from its day on, and offers to load it again`, async ({
      page,
    }) => {
      await setClock(page, '2027-12-31');
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('data-valid-until', '2028-01-01');
      await expect(page.getByText(line)).toBeHidden();
      await setClock(page, '2028-01-01');
      await page.goto(`/${locale}${path}?kept#main`);
      await expect(page.getByText(line)).toBeInViewport();
      const loaded = page.waitForEvent('load');
      await page.getByRole('link', { name: again, exact: true }).click();
      await loaded;
      await expect(page).toHaveURL(`/${locale}${path}?kept`);
    });
  }
}

/** Lets a day pass in the page, as in a tab that stays open. */
const passDays = (page: Page, days: number) =>
  page.evaluate((passed) => {
    const { now } = Date;
    Date.now = () => now() + passed * 86_400_000;
  }, days);

for (const { what, event } of [
  { what: 'that is looked at again', event: 'visibilitychange' },
  { what: 'that the browser brings back', event: 'pageshow' },
]) {
  test(`a tab left open ${what} says that it is old`, async ({ page }) => {
    await setClock(page, '2027-12-31');
    await page.goto('/zh-Hans/notices/jinan-2022');
    const line = page.getByText(old['zh-Hans'].line);
    await expect(line).toBeHidden();
    await passDays(page, 1);
    await page.evaluate((name) => {
      const told = name === 'pageshow' ? window : document;
      told.dispatchEvent(new Event(name));
    }, event);
    await expect(line).toBeVisible();
  });
}

test('what never changes never gets old', async ({ page }) => {
  await setClock(page, '2099-01-01');
  for (const path of ['/about', '/notices/zhongshan-2019-draft', '/notices/jining-2021/1-1']) {
    await page.goto(`/zh-Hans${path}`);
    await expect(page.locator('html')).not.toHaveAttribute('data-valid-until');
    await expect(page.locator('#old-page')).toHaveCount(0);
  }
});

test('no page that stands still names the day of viewing; a result does', async ({ page }) => {
  for (const path of [...paths, '/about', '/eligibility', '/eligibility/jinan-remote-care']) {
    const html = await (await page.request.get(`/zh-Hans${path}`)).text();
    expect(html, path).not.toContain('2026-03-10');
  }
  await page.goto(
    '/zh-Hans/calculators/jinan-personal-account/result?month=2024-03&status=employed&ownContribution=160',
  );
  await expect(page.getByText('按 2026-03-10 这一天看')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-valid-until');
});
