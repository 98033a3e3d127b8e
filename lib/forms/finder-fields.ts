import type { Fields } from '@/lib/model/field';
import { situations } from '@/lib/model/situation';

/** What the finder asks: where one is insured, which insurance, and whatever of the situations is so. */
export const finderFields = (placeIds: readonly string[]): Fields => ({
  place: { kind: 'choice', options: placeIds },
  insurance: { kind: 'choice', options: ['employee', 'resident'] },
  ...Object.fromEntries(situations.map((id) => [id, { kind: 'yes-no', optional: true } as const])),
});
