/** Whether a calendar date (yyyy-mm-dd) is a Monday to Friday. Public holidays and make-up days are not known. */
export const isWeekday = (date: string): boolean => {
  const day = new Date(date).getUTCDay();
  return day >= 1 && day <= 5;
};
