// @ts-check

// The first also says it of objects and fonts.
const everywhere = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];
const inPages = ["img-src 'self'", "connect-src 'self'", "form-action 'self'"];

/** What an answer that is no page may do: nothing. */
export const dataPolicy = [...everywhere, "form-action 'none'"].join('; ');

/**
 * What a page may do: ask the portal for its files (so does whoever looks from within a page for robots.txt), run and wear
 * them, and wear the style in the page itself that has this hash. No script in a page runs.
 *
 * @param {string} [style] hash of a style
 */
export function pagePolicy(style) {
  const own = style === undefined ? '' : ` '${style}'`;
  return [...everywhere, ...inPages, `style-src 'self'${own}`, "script-src 'self'"].join('; ');
}
