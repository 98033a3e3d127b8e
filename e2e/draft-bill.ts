import type { Page } from '@playwright/test';

/**
 * A bill of 200 yuan for high blood pressure from the chosen community institution, on 2 March 2020. By clause 2-p1 of
 * Zhongshan's draft the insurance would pay 200 × 80% = 160.
 */
export const draftBill = {
  query: 'visitDate=2020-03-02&outpatientInsured=true&place=community&cost=200',

  /** Types it into the Simplified form, in the form's order. */
  type: async (page: Page): Promise<void> => {
    await page.getByLabel('哪天看的病').fill('2020-03-02');
    await page.getByRole('group', { name: '您参加了门诊基本医疗保险吗' }).getByLabel('是').check();
    await page.getByLabel('选定的社区定点').check();
    await page.getByLabel('报销范围内的普通门诊费用').fill('200');
  },
};
