import type { Page } from '@playwright/test';

/**
 * A bill of 1000 yuan from a third-level hospital in Jinan, on 5 March 2024, of somebody employed who still owes 200
 * of the deductible. By clauses 1-2 and 1-3: (1000 − 200) × 50% = 400 from the fund, 600 left to pay.
 */
export const marchBill = {
  query:
    'visitDate=2024-03-05&insured=employed&hospitalLevel=level-3&place=jinan&cost=1000&deductibleRemaining=200',

  /** Types it into the Simplified form, in the form's order. */
  type: async (page: Page): Promise<void> => {
    await page.getByLabel('哪天看的病').fill('2024-03-05');
    await page.getByLabel('在职', { exact: true }).check();
    await page.getByLabel('三级', { exact: true }).check();
    await page.getByLabel('济南市内').check();
    await page.getByLabel('政策范围内的费用').fill('1000');
    await page.getByLabel('起付线还差多少没付满').fill('200');
  },
};
