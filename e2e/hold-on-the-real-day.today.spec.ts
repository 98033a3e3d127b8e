import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { noticeStatusOn } from '../lib/model/notice-status';
import { todayInChina } from '../scripts/today-in-china.mjs';
import { marchBill } from './march-bill';

// The only tests that take the day from the clock: the portal as somebody opens it today.
const content = new URL('../content/notices/', import.meta.url);
const notices = readdirSync(content).map((id) => ({
  id,
  meta: parse(readFileSync(new URL(`${id}/notice.yaml`, content), 'utf8')),
}));

test('every notice says its status of today, on its page and in both lists', async ({ page }) => {
  for (const { id, meta } of notices) {
    const status = noticeStatusOn(meta, todayInChina());
    await page.goto(`/zh-Hans/notices/${id}`);
    await expect(page.locator('[data-status]').first(), id).toHaveAttribute('data-status', status);
    for (const list of ['/zh-Hans', '/zh-Hans/notices']) {
      await page.goto(list);
      const card = page
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href="/zh-Hans/notices/${id}"]`) });
      await expect(card.locator('[data-status]'), `${id} in ${list}`).toHaveAttribute('data-status', status);
    }
  }
});

test('a result says the day it was judged on, and its figures', async ({ page }) => {
  const day = todayInChina();
  await page.goto(`/zh-Hans/calculators/jinan-outpatient/result?${marchBill.query}`);
  await expect(page.getByText(day).first()).toBeVisible();
  await expect(page.getByRole('img', { name: '1000 元里，医保基金报 400 元，您付 600 元' })).toBeVisible();
});

test('no page says that it is old', async ({ page }) => {
  for (const path of ['/zh-Hans', '/zh-Hant/notices', '/zh-Hans/calculators/jinan-outpatient']) {
    await page.goto(path);
    await expect(page.locator('#old-page').filter({ visible: true })).toHaveCount(0);
  }
});
