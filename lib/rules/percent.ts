/** A percent in integer hundredths: 12.5 % is 1250. */
export type PercentHundredths = number;

/** 100 %, in hundredths. */
export const WHOLE: PercentHundredths = 10_000;

/** Hundredths of a percent given as a number with at most two decimals: 12.5 is 1250. */
export const percentHundredths = (percent: number): PercentHundredths => Math.round(percent * 100);

/** The percent as a plain number: 1250 is 12.5. */
export const percentNumber = (hundredths: PercentHundredths): number => hundredths / 100;

/** The percent as a person writes it: 1250 is "12.5%". */
export const formatPercent = (hundredths: PercentHundredths): string => `${percentNumber(hundredths)}%`;
