import { defineChecker } from '@/lib/rules/define-checker';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';

/**
 * Whether the draft would open 谈判药品特定病种门诊统筹待遇 for a cancer drug: a listed drug, registered by the treating
 * hospital, used in a chosen designated one. Refuses dates before 2019-10-01.
 * Source: zhongshan-2019-draft, 1-p1.
 */
export const zhongshanCancerDrug = defineChecker({
  id: 'zhongshan-cancer-drug',
  notice: 'zhongshan-2019-draft',
  clauses: ['1-p1'],
  fields: {
    date: { kind: 'date' },
    listedDrug: { kind: 'yes-no' },
    registered: { kind: 'yes-no' },
    designatedHospital: { kind: 'yes-no' },
  },
  figures: ['cancer-drug-from'],
  quotes: [
    'cancer-drug-listed',
    'cancer-drug-registration',
    'cancer-drug-registered',
    'cancer-drug-ratio',
    'cancer-drug-limit',
  ],
  dateOf: ({ date }) => date,
  refuse: ({ date }, law) => refuseBefore(date, law.figure('cancer-drug-from')),
  table: [
    {
      id: 'all',
      when: (input) => input.listedDrug && input.registered && input.designatedHospital,
      outcome: 'yes',
      headline: 'yes',
      reasons: ['cancer-drug-listed', 'cancer-drug-registered', 'cancer-drug-ratio', 'cancer-drug-limit'],
    },
    {
      id: 'unregistered',
      when: (input) => input.listedDrug && !input.registered && input.designatedHospital,
      outcome: 'conditional',
      headline: 'conditional',
      reasons: ['cancer-drug-listed', 'cancer-drug-registration', 'cancer-drug-registered'],
      nextSteps: ['register'],
    },
    {
      id: 'elsewhere',
      when: (input) => input.listedDrug && input.registered && !input.designatedHospital,
      outcome: 'conditional',
      headline: 'conditional',
      reasons: ['cancer-drug-listed', 'cancer-drug-registration', 'cancer-drug-ratio'],
      nextSteps: ['change-hospital'],
    },
    {
      id: 'unregistered-elsewhere',
      when: (input) => input.listedDrug && !input.registered && !input.designatedHospital,
      outcome: 'conditional',
      headline: 'conditional',
      reasons: [
        'cancer-drug-listed',
        'cancer-drug-registration',
        'cancer-drug-registered',
        'cancer-drug-ratio',
      ],
      nextSteps: ['register', 'change-hospital'],
    },
    {
      id: 'unlisted',
      when: (input) => !input.listedDrug,
      outcome: 'no',
      headline: 'no',
      reasons: ['cancer-drug-listed'],
    },
  ],
});
