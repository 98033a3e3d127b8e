import { expect, type Page } from '@playwright/test';
import { marchBill } from './march-bill';
import { test } from './test';
import { listWorked } from './worked-cases';

const form = '/zh-Hans/calculators/jinan-outpatient';
const result = (query: string) => `${form}/result?${query}`;
const cost = (page: Page) => page.getByLabel('政策范围内的费用');
const copyButton = (page: Page) => page.getByRole('button', { name: '复制这个结果的地址' });
const oldAnswer = '您填的改过了，下面还是改以前的结果。';

test.describe('the address follows what is typed', () => {
  test('from the empty form to the result, and on with each change, at rest', async ({ page }) => {
    await page.goto(form);
    await marchBill.type(page);
    await expect(page).toHaveURL(result(marchBill.query));
    await cost(page).fill('1507');
    await expect(page).toHaveURL(result(marchBill.query.replace('cost=1000', 'cost=1507')));
    await page.reload();
    await expect(page.getByRole('img', { name: /1507 元里，医保基金报 653.50 元/ })).toBeVisible();
  });

  test('not while something is wrong: then the last one stays, and a reload keeps what was typed', async ({
    page,
  }) => {
    await page.goto(result(marchBill.query));
    await cost(page).fill('一千');
    await expect(page.getByText(oldAnswer)).toBeVisible();
    await page.waitForTimeout(800);
    await expect(page).toHaveURL(result(marchBill.query));
    await page.reload();
    await expect(cost(page)).toHaveValue('一千');
    await page.getByRole('link', { name: '換成繁體字' }).click();
    await expect(page.getByLabel('政策範圍內的費用')).toHaveValue('一千');
  });

  test('and coming back shows what was left', async ({ page }) => {
    await page.goto(form);
    await marchBill.type(page);
    await cost(page).fill('1507');
    await expect(page).toHaveURL(/cost=1507/);
    await page.goto('/zh-Hans/about');
    await page.goBack();
    await expect(cost(page)).toHaveValue('1507');
    await expect(page.getByRole('img', { name: /1507 元里，医保基金报 653.50 元/ })).toBeVisible();
  });

  test('and once it is sent, going back leads to the form, not past it', async ({ page }) => {
    await page.goto('/zh-Hans/calculators');
    await page.goto(form);
    await marchBill.type(page);
    await expect(page).toHaveURL(result(marchBill.query));
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(page).toHaveTitle(/^结果/);
    await page.goBack();
    await expect(cost(page)).toHaveValue('1000');
    await expect(page.getByRole('img', { name: /医保基金报 400 元/ })).toBeVisible();
  });

  test('far less often than keys are pressed', async ({ page }) => {
    await page.addInitScript(() => {
      const { replaceState } = history;
      let times = 0;
      history.replaceState = (...given) => {
        times += 1;
        document.documentElement.dataset.times = String(times);
        replaceState.apply(history, given);
      };
    });
    await page.goto(result(marchBill.query));
    await cost(page).fill('');
    await cost(page).pressSequentially('12345678'.repeat(5).slice(0, 38), { delay: 40 });
    await cost(page).fill('1507');
    await expect(page).toHaveURL(/cost=1507/);
    expect(Number(await page.locator('html').getAttribute('data-times'))).toBeLessThanOrEqual(4);
  });

  test('on every rule: the address and the button give what is on the screen', async ({
    page,
    context,
    request,
  }) => {
    test.setTimeout(300_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const { results } of await listWorked(request, 1)) {
      const address = results[0] ?? '';
      await page.goto(`${address}&from=singlemessage&isappinstalled=0`);
      await copyButton(page).click();
      await expect(page.getByRole('status').filter({ hasText: '地址已复制。' })).toHaveCount(1);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const { origin, pathname, searchParams } = new URL(copied);
      expect(origin).toBe(new URL(page.url()).origin);
      const sent = new URL(address, origin);
      expect(pathname).toBe(sent.pathname);
      expect([...searchParams].sort(), address).toEqual([...sent.searchParams].sort());
    }
  });
});

test('a button copies the address of what is shown, also while the browser’s own is another', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(form);
  await marchBill.type(page);
  await copyButton(page).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(result(marchBill.query), page.url()).href);
});

for (const [how, clipboard] of [
  ['refuses', "({ writeText: () => Promise.reject(new Error('no')) })"],
  ['knows no clipboard', 'undefined'],
] as const) {
  test(`a browser that ${how} says so, and has the address selected`, async ({ page }) => {
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} })`);
    await page.goto(result(marchBill.query));
    await copyButton(page).click();
    const byHand = page.getByLabel(/浏览器不让复制/);
    await expect(byHand).toBeFocused();
    await expect(byHand).toHaveValue(new URL(result(marchBill.query), page.url()).href);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await byHand.inputValue());
  });
}

test('with a fault in the form no answer passes for one to it, on any rule', async ({ page, request }) => {
  test.setTimeout(300_000);
  for (const { form: empty, results } of await listWorked(request, 1)) {
    await page.goto(results[0] ?? empty);
    await expect(page.locator('[data-old]')).toHaveCount(0);
    const input = page.locator('form input[type=text][name]:visible').first();
    if ((await input.count()) === 0) continue;
    await input.fill('x');
    await expect(page.locator('[data-old]'), empty).toHaveText(oldAnswer);
    await expect(page.locator('[data-foot]')).toHaveText('');
    const isAbove = await page.locator('#result').evaluate((part) => {
      const [old, asked] = part.querySelectorAll('[data-old], p.text-quiet');
      return old?.matches('[data-old]') === true && asked !== undefined;
    });
    expect(isAbove, empty).toBe(true);
  }
});

test('on paper too', async ({ page }) => {
  await page.goto(result(marchBill.query));
  await cost(page).fill('1507');
  await expect(page.getByRole('img', { name: /1507 元里/ })).toBeVisible();
  await cost(page).fill('x');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(oldAnswer)).toBeVisible();
  await expect(page.getByRole('img', { name: /1507 元里/ })).toBeVisible();
});

test('a changed amount is read out once, at rest, however fast it is typed', async ({ page }) => {
  await page.goto(result(marchBill.query));
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    for (const region of document.querySelectorAll('#result [role=status], #result [aria-live]')) {
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
  });
  await cost(page).fill('');
  await cost(page).pressSequentially('1507.50', { delay: 60 });
  await expect(page.getByRole('status')).toContainText('653.75');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    expect.stringContaining('653.75'),
  ]);
});
