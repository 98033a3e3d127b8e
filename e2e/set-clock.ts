import type { BrowserContext, Page } from '@playwright/test';

/** Makes pages that are opened from now on believe that it is noon in China on a day. Their clock goes on, and timers are real. */
export const setClock = (pages: BrowserContext | Page, day: string): Promise<unknown> =>
  pages.addInitScript(
    (noon) => {
      const { now } = Date;
      const ahead = noon - now();
      Date.now = () => now() + ahead;
      const clock = new Proxy(Date, {
        construct: (real, given) => Reflect.construct(real, given.length === 0 ? [Date.now()] : given),
      });
      Object.assign(globalThis, { Date: clock });
    },
    Date.parse(`${day}T12:00:00+08:00`),
  );
