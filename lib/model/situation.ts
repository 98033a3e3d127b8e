/** What may be so of a person, and matters to what a notice gives them. Words: `situations.<id>`. */
export const situations = [
  'retired',
  'two-diseases',
  'chronic',
  'cancer',
  'large-expense',
  'newborn',
  'low-income',
  'away',
  'family',
  'tcm',
  'day-surgery',
  'religious',
] as const;

export type Situation = (typeof situations)[number];
