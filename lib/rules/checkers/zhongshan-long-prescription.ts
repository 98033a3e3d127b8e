import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Whether the draft would let a prescription for “两病” (high blood pressure, diabetes and other chronic diseases)
 * reach to 1 month: where the symptoms are mild and the drugs keep them stable. Of others it says nothing.
 * Source: zhongshan-2019-draft, 2-p5.
 */
export const zhongshanLongPrescription = defineChecker({
  id: 'zhongshan-long-prescription',
  notice: 'zhongshan-2019-draft',
  clauses: ['2-p5'],
  fields: { twoDiseases: { kind: 'yes-no' }, mildAndStable: { kind: 'yes-no' } },
  figures: [],
  quotes: ['long-prescription', 'long-prescription-mild', 'long-prescription-group'],
  table: [
    {
      id: 'mild-and-stable',
      when: ({ twoDiseases, mildAndStable }) => twoDiseases && mildAndStable,
      outcome: 'yes',
      headline: 'yes',
      reasons: ['long-prescription'],
      nextSteps: ['ask-doctor'],
    },
    {
      id: 'not-named',
      when: ({ twoDiseases, mildAndStable }) => !(twoDiseases && mildAndStable),
      outcome: 'not-stated',
      headline: 'not-stated',
      reasons: ({ twoDiseases, mildAndStable }) => [
        ...(twoDiseases ? [] : (['long-prescription-group'] as const)),
        ...(mildAndStable ? [] : (['long-prescription-mild'] as const)),
      ],
      nextSteps: ['ask-doctor'],
    },
  ],
});
