import { expect } from '@playwright/test';
import { test } from './test';

test('offers all diseases under their categories, and answers a sent form with a whole page (2-2)', async ({
  page,
}) => {
  await page.goto('/zh-Hant/eligibility/jining-chronic-disease');
  const list = page.getByLabel('是哪一種病');
  await expect(list.locator('optgroup[label="甲類病種"] option')).toHaveCount(9);
  await expect(list.locator('optgroup[label="乙類病種"] option')).toHaveCount(70);
  await expect(page.getByText('輸幾個字找一找')).toBeHidden();
  await page.getByLabel('哪天看病').fill('2022-04-12');
  await list.selectOption({ label: '尿毒症' });
  await page.getByRole('button', { name: '查一查' }).click();
  const result = page.getByRole('region', { name: '結果' });
  await expect(result).toContainText('在名單裏，是甲類，看門診沒有起付線');
  await expect(page.getByLabel('是哪一種病')).toHaveValue('a2');
});
