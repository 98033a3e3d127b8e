// @ts-check

/**
 * When a page was made, and the first day on which it reads differently; null where it never does.
 *
 * @typedef {{ madeOn: string, validUntil: string | null }} Dated
 */

/** Whether a page may be sent on a day: not before it was made, and not once its day has come. @param {Dated} page @param {string} day */
export function holdsOn({ madeOn, validUntil }, day) {
  return madeOn <= day && (validUntil === null || day < validUntil);
}
