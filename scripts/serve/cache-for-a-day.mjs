// @ts-check
import { todayInChina } from '../today-in-china.mjs';

/** @typedef {{ day: string, entry: { value: unknown, lastModified: number } }} Kept */

/** @type {Map<string, Kept>} */
const kept = new Map();
/** @type {Map<string, string>} */
const asked = new Map();

/**
 * Next's cache of rendered pages, in memory and for one day in China: a page made on another day is not there, and Next
 * makes it anew before it answers. The day of a page is the day it was asked for, before it was made.
 */
export default class CacheForADay {
  /** @param {string} key */
  async get(key) {
    const today = todayInChina();
    const found = kept.get(key);
    if (found?.day === today) return found.entry;
    asked.set(key, today);
    return null;
  }

  /** @param {string} key @param {unknown} value */
  async set(key, value) {
    kept.set(key, { day: asked.get(key) ?? todayInChina(), entry: { value, lastModified: Date.now() } });
  }

  /** Nothing is tagged. */
  async revalidateTag() {}

  resetRequestCache() {}
}
