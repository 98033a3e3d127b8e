/**
 * Today's calendar date in China, yyyy-mm-dd. The only clock of the project; pages show the day they used.
 * A test sets it with PORTAL_TODAY, as in scripts/today-in-china.mjs.
 */
export const todayInChina = (): string =>
  process.env.PORTAL_TODAY ||
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
