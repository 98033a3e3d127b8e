import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Whether outpatient benefits for a chronic or special disease (门诊慢特病) are there, or go on, once the
 * region alone says which diseases count. A transition of 3 years may be set; from when it runs is not said.
 * Source: neimenggu-2021, 1-2 to 1-2-3, 7-1.
 */
export const neimengguChronicTransition = defineChecker({
  id: 'neimenggu-chronic-transition',
  notice: 'neimenggu-2021',
  clauses: ['1-2', '1-2-1', '1-2-2', '1-2-3', '7-1'],
  fields: { inUnifiedList: { kind: 'yes-no' }, alreadyEnrolled: { kind: 'yes-no' } },
  figures: [],
  quotes: [
    'unified-scope',
    'special-diseases',
    'chronic-diseases',
    'benefits-go-on',
    'transition',
    'no-new-patients',
    'start-7-1',
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
      reasons: ['benefits-go-on', 'transition', 'start-7-1'],
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
