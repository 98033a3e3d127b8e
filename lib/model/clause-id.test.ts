import { expect, test } from 'vitest';

import { clauseIdSchema } from '@/lib/model/clause-id';

test.each(['1', '1-2', '1-2-3', '3-10', '2-1-p2', 'title', 'cover-p8', 'closing'])('takes %s', (id) => {
  expect(clauseIdSchema.parse(id)).toBe(id);
});

test.each(['', '0', '01', '1-', '1-p0', 'p1', '1-p1-2', 'annex', 'Closing', '一'])('refuses “%s”', (id) => {
  expect(clauseIdSchema.safeParse(id).success).toBe(false);
});
