/** The first day of a month: 2024-01 is 2024-01-01. */
export const firstDayOfMonth = (month: string): string => `${month}-01`;
