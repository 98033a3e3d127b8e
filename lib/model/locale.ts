import { z } from 'zod';

/** The two scripts of the portal, Simplified (the source) first. */
const localeSchema = z.enum(['zh-Hans', 'zh-Hant']);

export type Locale = z.infer<typeof localeSchema>;

export const localisedTextSchema = z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string() });

/** The same words in both scripts. */
export type LocalisedText = z.infer<typeof localisedTextSchema>;
