import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Whether outpatient benefits for a chronic or special disease (门诊慢特病) are there, or go on, once the
 * region alone says which diseases count. Source: neimenggu-2021, 1-2 to 1-2-3.
 */
export const neimengguChronicTransition = defineChecker({
  id: 'neimenggu-chronic-transition',
  notice: 'neimenggu-2021',
  clauses: ['1-2', '1-2-1', '1-2-2', '1-2-3'],
  fields: { inUnifiedList: { kind: 'yes-no' }, alreadyEnrolled: { kind: 'yes-no' } },
  figures: [],
  quotes: [
    'unified-scope',
    'special-diseases',
    'chronic-diseases',
    'benefits-go-on',
    'transition',
    'no-new-patients',
  ],
  table: [
    {
      id: 'in-list',
      when: ({ inUnifiedList }) => inUnifiedList,
      outcome: 'yes',
      headline: 'in-list',
      reasons: ['unified-scope', 'special-diseases', 'chronic-diseases'],
    },
    {
      id: 'enrolled',
      when: ({ inUnifiedList, alreadyEnrolled }) => !inUnifiedList && alreadyEnrolled,
      outcome: 'conditional',
      headline: 'goes-on',
      reasons: ['benefits-go-on', 'transition'],
      nextSteps: ['ask-transition'],
    },
    {
      id: 'neither',
      when: ({ inUnifiedList, alreadyEnrolled }) => !inUnifiedList && !alreadyEnrolled,
      outcome: 'no',
      headline: 'no-new-patients',
      reasons: ['no-new-patients'],
    },
  ],
});
