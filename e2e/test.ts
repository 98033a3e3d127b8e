import { test as onAnyDay } from '@playwright/test';
import { pinnedDay } from '../scripts/pinned-day.mjs';
import { setClock } from './set-clock';

/** A test in a browser that takes the pinned day for today, as the portal it asks does. */
export const test = onAnyDay.extend({
  context: async ({ context }, use) => {
    await setClock(context, pinnedDay);
    await use(context);
  },
});
