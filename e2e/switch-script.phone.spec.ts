import { expect } from '@playwright/test';
import { everyPage } from './every-page';
import { marchBill } from './march-bill';
import { test } from './test';

const scripts = [
  { locale: 'zh-Hans', other: 'zh-Hant', switchName: '換成繁體字' },
  { locale: 'zh-Hant', other: 'zh-Hans', switchName: '换成简体字' },
] as const;

const withoutQuery = (path: string) => path.replace(/\?.*/, '');
const pathOf = (address: string | null) => new URL(address ?? '').pathname;

for (const { name, path, title } of everyPage) {
  test(`${name} names its script, title and addresses, and its switch leads to the same place and back`, async ({
    page,
  }) => {
    await page.goto(`/zh-Hans${path}`);
    for (const { locale, other, switchName } of scripts) {
      await expect(page).toHaveURL(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page).toHaveTitle(title[locale]);
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{8,}/);
      const alternate = (language: string) => page.locator(`link[rel=alternate][hreflang="${language}"]`);
      const own = withoutQuery(`/${locale}${path}`);
      expect(pathOf(await page.locator('link[rel=canonical]').getAttribute('href'))).toBe(own);
      expect(pathOf(await alternate('zh-Hans').getAttribute('href'))).toBe(withoutQuery(`/zh-Hans${path}`));
      expect(pathOf(await alternate('zh-Hant').getAttribute('href'))).toBe(withoutQuery(`/zh-Hant${path}`));
      await expect(alternate('x-default')).toHaveCount(1);

      const link = page.getByRole('link', { name: switchName });
      await expect(link).toHaveAttribute('lang', other);
      await expect(link).toHaveAttribute('hreflang', other);
      await link.click();
    }
    await expect(page).toHaveURL(`/zh-Hans${path}`);
  });
}

test('what is typed survives the switch, unsent', async ({ page }) => {
  await page.goto('/zh-Hans/calculators/jinan-outpatient');
  await marchBill.type(page);
  await page.getByRole('link', { name: '換成繁體字' }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/calculators\/jinan-outpatient/);
  await expect(page.getByLabel('政策範圍內的費用')).toHaveValue('1000');
  await expect(page.getByLabel('哪天看的病')).toHaveValue('2024-03-05');
  await expect(page.getByLabel('三級', { exact: true })).toBeChecked();
  await expect(page.getByRole('img', { name: '1000 元裏，醫保基金報 400 元，您付 600 元' })).toBeVisible();
});

test('a wrong amount survives the switch as it was typed', async ({ page }) => {
  await page.goto('/zh-Hans/calculators/jinan-outpatient');
  await page.getByLabel('政策范围内的费用').fill('12x');
  await page.getByRole('link', { name: '換成繁體字' }).click();
  await expect(page.getByLabel('政策範圍內的費用')).toHaveValue('12x');
});

test('a notice keeps its status in the other script', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jining-2021');
  await expect(page.getByText('已于 2024-08-31 到期').first()).toBeVisible();
  await page.getByRole('link', { name: '換成繁體字' }).click();
  await expect(page.getByText('已於 2024-08-31 到期').first()).toBeVisible();
});
