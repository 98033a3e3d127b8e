/**
 * Where the portal is published, for canonical addresses and citations; `SITE_URL` at build time,
 * such as https://example.org. Without it, this machine.
 */
export const siteUrl = (): URL => new URL(process.env.SITE_URL ?? 'http://localhost:3000');
