import { expect } from '@playwright/test';
import { complaintsOf } from './complaints-of';
import { marchBill } from './march-bill';
import { test } from './test';
import { visitsOfAYear as year } from './visits-of-a-year';

const form = '/zh-Hans/calculators/jinan-outpatient';

/** Whether a script has taken over the panel of a page. */
const isAwake = () =>
  Object.keys(document.querySelector('[data-interactive]') ?? {}).some((key) => key.startsWith('__react'));

test('every form comes to life, in both scripts, and nothing complains', async ({ page, request }) => {
  test.slow();
  const complaints = complaintsOf(page);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const forms = [
    ...sitemap.matchAll(/<loc>[^<]+?(\/zh-Han[st]\/(?:calculators|eligibility)\/[^<]+)<\/loc>/g),
  ];
  expect(forms.length).toBeGreaterThan(40);
  for (const [, path = ''] of forms) {
    await page.goto(path);
    await expect.poll(() => page.evaluate(isAwake), path).toBe(true);
    expect(complaints, path).toEqual([]);
  }
});

test('coming back to the form of a year shows the visit that was typed, and its answer', async ({ page }) => {
  const picture = page.getByRole('img', { name: '4000 元里，医保基金报 3000 元，您付 1000 元' });
  await page.goto(year.form);
  await year.typeYear(page);
  await year.fillVisit(page, 1, year.first);
  await expect(picture).toBeVisible();
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page).toHaveURL(/result/);
  await page.goBack();
  await expect(year.visitAt(page, 1).getByLabel('政策范围内的费用')).toHaveValue('4000');
  await expect(picture).toBeVisible();
});

test('a rule that fails leaves the form and all that was typed, and the server answers', async ({ page }) => {
  await page.route('**/_modules/calculators/*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const rule = { run() { throw new Error('on trial'); } };
export const checkTyped = () => ({ ok: true, input: {} });`,
    }),
  );
  await page.goto(form);
  await marchBill.type(page);
  await expect(page.getByLabel('三级', { exact: true })).toBeChecked();
  await expect(page.getByLabel('起付线还差多少没付满')).toHaveValue('200');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page).toHaveURL(new RegExp(`${form}/result\\?`));
  await expect(page.getByRole('img', { name: /医保基金报 400 元/ })).toBeVisible();
});
