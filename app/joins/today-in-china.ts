/** Today's calendar date in China, yyyy-mm-dd. The only clock of the project; pages show the day they used. */
export const todayInChina = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
