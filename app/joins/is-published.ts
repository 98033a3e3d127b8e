/** Whether somebody said where the portal is published; else its addresses are those of the machine that one is on. */
export const isPublished = (): boolean => Boolean(process.env.SITE_URL);
