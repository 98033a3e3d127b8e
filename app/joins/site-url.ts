/**
 * Where the portal is published, for canonical addresses and citations: `SITE_URL`, such as https://example.org; without it
 * this machine, at the port where it serves.
 */
export const siteUrl = (): URL =>
  new URL(process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`);
