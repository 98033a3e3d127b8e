// @ts-check

/** The day on which the browser suite runs, server and browser alike: its words, bytes and figures are the same on every day. */
export const pinnedDay = '2026-03-10';
