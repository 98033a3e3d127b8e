import type { Locator, Page } from '@playwright/test';

type Visit = {
  readonly date: string;
  readonly insured?: string;
  readonly hospitalLevel?: string;
  readonly place?: string;
  readonly cost: string;
};

/** The controls of one visit, by its place from 1. */
const visitAt = (page: Page, place: number): Locator => page.getByRole('group', { name: `第 ${place} 次` });

const fillVisit = async (page: Page, place: number, visit: Visit): Promise<void> => {
  const row = visitAt(page, place);
  await row.getByLabel('日期').fill(visit.date);
  if (visit.insured) await row.getByLabel('参保人').selectOption(visit.insured);
  if (visit.hospitalLevel) await row.getByLabel('医院').selectOption(visit.hospitalLevel);
  if (visit.place) await row.getByLabel('地点').selectOption(visit.place);
  await row.getByLabel('政策范围内的费用').fill(visit.cost);
};

const first = {
  date: '2025-05-20',
  insured: '退休',
  hospitalLevel: '二级',
  place: '济南市内',
  cost: '4000',
} as const;

/** A year of two visits: 6000 × 75 % = 4500, and of 4000 × 75 % the 1500 that are left. */
export const visitsOfAYear = {
  form: '/zh-Hans/calculators/jinan-year',
  visitAt,
  fillVisit,
  first,
  /** In the order typed: the later visit first. */
  query:
    'year=2025&deductible=0&visit=2025-05-20,retired,level-2,jinan,4000&visit=2025-01-10,retired,level-2,jinan,6000',
  bar: '10000 元里，医保基金报 6000 元，您付 4000 元',
  picture: '从 1 月到 12 月，基金一共报 6000 元，封顶线是 6000 元。2025-05-20 报到封顶线。',
  async typeYear(page: Page): Promise<void> {
    await page.getByLabel('哪一年').fill('2025');
    await page.getByLabel('这一年的起付线').fill('0');
  },
};
