/** Money and percents in plain shape: digits, at most two places, nothing else. */
export const DECIMAL = /^[0-9]{1,8}(\.[0-9]{1,2})?$/;

/** Whole numbers, without leading zeros. */
export const COUNT = /^(0|[1-9][0-9]{0,3})$/;

/** A day written as one, whether or not the calendar has it. */
export const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The years that dates and months may lie in, both ends in. */
export const YEARS = { first: 1900, last: 2100 } as const;
