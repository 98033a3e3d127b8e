import { z } from 'zod';

import { clauseIdSchema } from '@/lib/model/clause-id';
import { entryIdSchema } from '@/lib/model/entry-id';

const diseaseSchema = z.strictObject({
  /** Category and printed number: `a1` is 甲类 1. */
  id: z.string().regex(/^[ab][1-9]\d*$/, 'is not an id; write a or b and the printed number, such as b23'),
  /** As printed. */
  name: z.string().min(1),
  /** Everyday names, short forms and abbreviations; one that may mean several diseases stands at each of them. */
  synonyms: z.array(z.string().min(1)),
});

/** `diseases.yaml`: the chronic diseases that a notice lists, in its two categories 甲类 and 乙类. */
export const listedDiseasesSchema = z.strictObject({
  notice: entryIdSchema,
  /** The clause that lists each category. */
  clauses: z.strictObject({ a: clauseIdSchema, b: clauseIdSchema }),
  diseases: z.array(diseaseSchema),
});

export type ListedDiseases = z.infer<typeof listedDiseasesSchema>;

/** A chronic disease for whose outpatient care the fund pays (门诊慢性病). */
export type Disease = Readonly<z.infer<typeof diseaseSchema>> & {
  /** 甲类 or 乙类. */
  readonly category: 'A' | 'B';
  /** Where it is listed: `jining-2021/2-1-p2`. */
  readonly clause: string;
};
