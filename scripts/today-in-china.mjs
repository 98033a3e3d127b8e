// @ts-check

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Today's calendar date in China, yyyy-mm-dd, as app/joins/today-in-china.ts says it. A test sets it with PORTAL_TODAY. */
export function todayInChina() {
  return process.env.PORTAL_TODAY || calendar.format(new Date());
}
