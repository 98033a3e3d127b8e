// @ts-check

// The first also says it of objects and fonts.
const everywhere = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];
const inPages = ["img-src 'self'", "connect-src 'self'", "form-action 'self'"];

/** What an answer that is no page may do: nothing. */
export const dataPolicy = [...everywhere, "form-action 'none'"].join('; ');

/**
 * What a page may do: ask the portal for its files (so does whoever looks from within a page for robots.txt), run and wear
 * them, and the scripts and styles in the page itself that have one of these hashes.
 *
 * @param {string[]} hashes of scripts
 * @param {string[]} [styles] hashes of styles
 */
export function pagePolicy(hashes, styles = []) {
  const own = (/** @type {string[]} */ list) => ["'self'", ...list.map((hash) => `'${hash}'`)].join(' ');
  return [...everywhere, ...inPages, `style-src ${own(styles)}`, `script-src ${own(hashes)}`].join('; ');
}
