// @ts-check
import { holdsOn } from '../press/holds-on.mjs';
import { todayInChina } from '../today-in-china.mjs';

/** @typedef {import('../press/holds-on.mjs').Dated & { entry: { value: unknown, lastModified: number } }} Kept */

/** @type {Map<string, Kept>} */
const kept = new Map();
/** @type {Map<string, string>} */
const asked = new Map();

/**
 * Next's cache of rendered pages, in memory: a page that was made on a later day, or whose day has come, is not there, and
 * Next makes it anew before it answers. A page is made on the day it was asked for, before it was made.
 */
export default class CacheWhileValid {
  /** @param {string} key */
  async get(key) {
    const today = todayInChina();
    const found = kept.get(key);
    if (found !== undefined && holdsOn(found, today)) return found.entry;
    asked.set(key, today);
    return null;
  }

  /** @param {string} key @param {unknown} value */
  async set(key, value) {
    const madeOn = asked.get(key) ?? todayInChina();
    kept.set(key, { madeOn, validUntil: untilOf(value), entry: { value, lastModified: Date.now() } });
  }

  /** Nothing is tagged. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** Until when a page says that it holds, before it is finished; what is no page holds. @param {unknown} value */
function untilOf(value) {
  const html = typeof value === 'object' && value && 'html' in value ? String(value.html) : '';
  return /data-valid-until="([\d-]{10})"/.exec(html)?.[1] ?? null;
}
