import type { Fields } from '@/lib/model/field';
import type { FinderQuestion } from '@/lib/model/finder-question';
import { situations } from '@/lib/model/situation';

/** What the finder asks: where one is insured, which insurance, whatever of the situations is so, and the questions on which figures depend. */
export const finderFields = (placeIds: readonly string[], questions: readonly FinderQuestion[]): Fields => ({
  place: { kind: 'choice', options: placeIds },
  insurance: { kind: 'choice', options: ['employee', 'resident'] },
  ...Object.fromEntries(situations.map((id) => [id, { kind: 'yes-no', optional: true } as const])),
  ...Object.fromEntries(
    questions.map(({ id, options }) => [
      id,
      { kind: 'choice', options: Object.keys(options), optional: true } as const,
    ]),
  ),
});
