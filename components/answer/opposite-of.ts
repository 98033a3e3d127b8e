/** What a bound of the fund's part says of the person's part. */
export const oppositeOf = { exact: 'exact', 'at-least': 'at-most', 'at-most': 'at-least' } as const;
