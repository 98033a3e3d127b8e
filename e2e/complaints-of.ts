import type { Page } from '@playwright/test';

/** What a page says on the console that is an error or a warning, and what fails in it: filled from now on, as it comes. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
};
