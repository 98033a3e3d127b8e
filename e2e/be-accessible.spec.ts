import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { complaintsOf } from './complaints-of';
import { everyPage } from './every-page';
import { test } from './test';

const pages = [
  ...everyPage.map(({ name, path }) => ({ name, path: `/zh-Hans${path}`, isFound: true })),
  { name: 'a notice in Traditional', path: '/zh-Hant/notices/jinan-2022', isFound: true },
  { name: 'what stands in for a page that failed', path: '/zh-Hans/failed', isFound: true },
  { name: 'an address that leads nowhere', path: '/zh-Hans/nonsense', isFound: false },
];

/** Runs in the page: all rules of WCAG 2.2 AA and good practice, each violation as one readable line. */
const findViolations = `axe
  .run({
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

const lowTargets = async (page: Page): Promise<string[]> => {
  const targets = page.locator(
    'nav a, header a, form label:has(input), form input:not([type=radio], [type=checkbox]), form select, form button:not([aria-hidden])',
  );
  return targets.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
      .map(({ outerHTML }) => outerHTML),
  );
};

for (const { name, path, isFound } of pages) {
  test(`${name} has no violation in light or dark colours, fits the window, has targets for a thumb, and says nothing on the console`, async ({
    page,
  }) => {
    const said = complaintsOf(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const { wanted, given } = await page.evaluate(() => ({
      wanted: document.documentElement.scrollWidth,
      given: document.documentElement.clientWidth,
    }));
    expect.soft(wanted).toBeLessThanOrEqual(given);
    expect.soft(await lowTargets(page)).toEqual([]);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.evaluate(axe.source);
    expect.soft(await page.evaluate(findViolations)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await page.evaluate(findViolations)).toEqual([]);
    // The browser itself calls the missing page an error.
    expect(said.filter((text) => isFound || !text.includes('404'))).toEqual([]);
  });
}

test('the first press of Tab offers the way past the menu', async ({ page }) => {
  await page.goto('/zh-Hans/notices/jinan-2022');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('the whole bill can be worked out with the keyboard', async ({ page }) => {
  await page.goto('/zh-Hans/calculators/jinan-outpatient');
  await page.getByLabel('哪天看的病').fill('2024-03-05');
  await page.getByLabel('在职', { exact: true }).press('Space');
  await page.getByLabel('一级', { exact: true }).press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('三级', { exact: true })).toBeChecked();
  await page.getByLabel('济南市内').press('Space');
  await page.getByLabel('政策范围内的费用').fill('1000');
  await page.getByLabel('起付线还差多少没付满').fill('200');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/result/);
  await expect(page.getByRole('img', { name: '1000 元里，医保基金报 400 元，您付 600 元' })).toBeVisible();
});
