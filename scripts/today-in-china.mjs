// @ts-check

const minute = 60_000;
let written = { at: 0, day: '' };
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Today's calendar date in China, yyyy-mm-dd, as app/joins/today-in-china.ts says it. A test sets it with PORTAL_TODAY. */
export function todayInChina() {
  return process.env.PORTAL_TODAY || dayOf(Math.floor(Date.now() / minute));
}

/** Asked for every request, and written anew once a minute: a day ends with one. @param {number} now in minutes */
function dayOf(now) {
  if (now !== written.at) written = { at: now, day: calendar.format(now * minute) };
  return written.day;
}
