// @ts-check

/**
 * Where the portal says it stands, as app/joins/site-url.ts says it: `SITE_URL`, or the port of this machine.
 *
 * @param {number} [port]
 */
export function siteOrigin(port = Number(process.env.PORT || 3000)) {
  return process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : `http://localhost:${port}`;
}
