import { expect, type Page } from '@playwright/test';
import { complaintsOf } from './complaints-of';
import { marchBill } from './march-bill';
import { test } from './test';
import { translateFromTheStart, translatePage } from './translate-page';
import { visitsOfAYear as year } from './visits-of-a-year';
import { listWorked } from './worked-cases';

/** The words of the answer, without what only stands there while one types. */
const answerOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const answer = document.querySelector('#result')?.cloneNode(true);
    if (!(answer instanceof Element)) return '';
    for (const part of answer.querySelectorAll('[role=status], [data-foot], :scope > section')) part.remove();
    const labels = [...answer.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    return [answer.textContent, ...labels].join(' ').replace(/\s+/g, ' ');
  });

const formOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('#form')?.textContent?.replace(/\s+/g, ' ') ?? '');

/** Puts the values of an address into the form as somebody does who types; rows stay as they are. */
const typeAll = (page: Page, address: string): Promise<void> =>
  page.evaluate((search) => {
    const asked = new URLSearchParams(search);
    const form = document.querySelector('form');
    const set = (control: HTMLInputElement | HTMLSelectElement, text: string) => {
      const kind = control instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, text);
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    for (const control of form?.elements ?? []) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
      const text = asked.get(control.name) ?? '';
      if (control.name === '' || control.name.includes('.') || control.type === 'hidden') continue;
      if (control.type !== 'radio') set(control, text);
      else if (control.value === text) control.click();
    }
  }, new URL(address, 'http://portal.invalid').search);

test('on a translated page every answer is right after every change, on every rule', async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(600_000);
  const complaints = complaintsOf(page);
  const plain = await context.newPage();
  for (const { form, results } of await listWorked(request, 3)) {
    const [first, ...others] = results;
    expect(first, form).toBeDefined();
    await page.goto(first ?? form);
    await translatePage(page);
    for (const other of [...others, first ?? form]) {
      if (other.includes('visit=')) continue;
      await plain.goto(other);
      const right = await answerOf(plain);
      await typeAll(page, other);
      // A radio button cannot be taken back; then the case is another one.
      const isSame = await page.evaluate((search) => {
        const data = new FormData(document.querySelector('form') ?? undefined);
        const asked = new URLSearchParams(search);
        return [...data].every(([name, value]) => name === 'asOf' || value === (asked.get(name) ?? ''));
      }, new URL(other, 'http://portal.invalid').search);
      if (!isSame) continue;
      await expect.poll(() => answerOf(page), { message: other }).toBe(right);
    }
  }
  expect(complaints).toEqual([]);
});

test('on a translated page every fault and every hint is right, on every rule', async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(600_000);
  const complaints = complaintsOf(page);
  const plain = await context.newPage();
  for (const { form } of await listWorked(request, 0)) {
    await Promise.all([page.goto(form), plain.goto(form)]);
    await translatePage(page);
    for (const each of [page, plain]) {
      for (const text of ['x', '']) {
        for (const input of await each.locator('form input[type=text]:visible').all()) await input.fill(text);
      }
      await each.locator('form button[type=submit]').last().click();
      for (const input of await each.locator('form input[type=text]:visible').all())
        await input.fill('1.234');
    }
    await expect.poll(() => formOf(page), { message: form }).toBe(await formOf(plain));
  }
  expect(complaints).toEqual([]);
});

test('a page that is translated before its script comes keeps what was typed, and the keyboard', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_modules/panels*', async (route) => {
    await released;
    await route.continue();
  });
  await translateFromTheStart(page);
  await page.goto('/zh-Hans/calculators/jinan-outpatient', { waitUntil: 'commit' });
  await marchBill.type(page);
  const cost = page.getByLabel('政策范围内的费用');
  await cost.focus();
  release();
  await expect(page.getByRole('img', { name: /医保基金报 400 元/ })).toBeVisible();
  await expect(cost).toBeFocused();
  await expect(cost).toHaveValue('1000');
  await cost.fill('1507');
  await expect(
    page.getByRole('img', { name: '1507 元里，医保基金报 653.50 元，您付 853.50 元' }),
  ).toBeVisible();
  await expect(page.locator('#result').getByText('653.50').first()).toBeVisible();
  await expect(cost).toBeFocused();
  expect(complaints).toEqual([]);
});

test('on a translated page rows come, go and change places, and the year is right', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${year.form}/result?${year.query}`);
  await translatePage(page);
  await page.getByRole('button', { name: '第 2 次上移' }).click();
  await expect(year.visitAt(page, 1).getByLabel('日期')).toHaveValue('2025-01-10');
  await page.getByRole('button', { name: '再加一次' }).click();
  await page.getByRole('button', { name: '删去第 3 次' }).click();
  await year.visitAt(page, 2).getByLabel('政策范围内的费用').fill('100');
  await expect(page.getByRole('img', { name: '6100 元里，医保基金报 4575 元，您付 1525 元' })).toBeVisible();
  await expect(page.getByRole('table').first()).toContainText('75');
  await expect(page.locator('#result')).not.toContainText('10000 元里');
  expect(complaints).toEqual([]);
});
