import type { Locator, Page } from '@playwright/test';

/** The list of what to mend, in either script; Next has an alert of its own for changes of page. */
export const errorSummaryOf = (page: Page): Locator =>
  page.getByRole('alert').filter({ has: page.getByRole('heading', { name: '要改' }) });
