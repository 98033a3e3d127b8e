import { z } from 'zod';

import { entryIdSchema } from '@/lib/model/entry-id';

/** `places.yaml`: where one can be insured, and the notices that reach there. The last one is every place without a notice. */
export const placesSchema = z
  .array(z.strictObject({ id: entryIdSchema, name: z.string().min(1), notices: z.array(entryIdSchema) }))
  .min(1);

export type Place = Readonly<z.infer<typeof placesSchema>[number]>;
