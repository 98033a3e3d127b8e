import { accountHolders } from '@/lib/rules/account-holders';
import { accountPurposes } from '@/lib/rules/account-purposes';
import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { defineChecker } from '@/lib/rules/define-checker';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

type Purpose = (typeof accountPurposes)[number];
type Asked = { readonly who: (typeof accountHolders)[number]; readonly purpose: Purpose };

const outsideScope: readonly Purpose[] = ['public-health', 'fitness', 'wellness', 'other-outside-scope'];
const pharmacy: readonly Purpose[] = ['pharmacy-medicine', 'pharmacy-device', 'pharmacy-consumable'];
const namedPremiums: readonly Purpose[] = [
  'resident-insurance',
  'long-term-care-insurance',
  'government-guided-commercial-insurance',
];

/** For the owner of the account or the family that the clause names, and for one of these purposes. */
const isWithin = ({ who, purpose }: Asked, purposes: readonly Purpose[]): boolean =>
  who !== 'other' && purposes.includes(purpose);

/**
 * Whether money of a personal account (个人账户) may be used for this person and purpose.
 * Refuses dates before 2023-01-01 and after 2027-12-31. Source: jinan-2022, 4-15.
 */
export const jinanAccountUse = defineChecker({
  id: 'jinan-account-use',
  notice: 'jinan-2022',
  clauses: ['4-15', '1-1', 'closing-p1'],
  fields: {
    date: { kind: 'date' },
    who: { kind: 'choice', options: accountHolders },
    purpose: { kind: 'choice', options: accountPurposes },
  },
  figures: ['starts-on', 'ends-on', 'own-contribution-ends-on'],
  quotes: [
    'account-family',
    'account-hospital',
    'account-pharmacy',
    'account-premiums',
    'account-premiums-unnamed',
    'account-excluded',
    'no-own-contribution',
  ],
  dateOf: (input) => input.date,
  refuse: (input, law) => refuseOutsidePeriod(input.date, law),
  table: [
    {
      id: 'outside-scope',
      when: (input) => outsideScope.includes(input.purpose),
      outcome: 'no',
      headline: 'excluded',
      reasons: ({ who }) => (who === 'other' ? ['account-excluded', 'account-family'] : ['account-excluded']),
    },
    {
      id: 'other-person',
      when: (input) => input.who === 'other' && !outsideScope.includes(input.purpose),
      outcome: 'no',
      headline: 'other-person',
      reasons: ['account-family'],
    },
    {
      id: 'designated-hospital',
      when: (input) => isWithin(input, ['designated-hospital']),
      outcome: 'yes',
      headline: 'may',
      reasons: ['account-family', 'account-hospital'],
    },
    {
      id: 'pharmacy',
      when: (input) => isWithin(input, pharmacy),
      outcome: 'yes',
      headline: 'may',
      reasons: ['account-family', 'account-pharmacy'],
    },
    {
      id: 'premiums-of-self',
      when: (input) => input.who === 'self' && isWithin(input, namedPremiums),
      outcome: 'yes',
      headline: 'may',
      reasons: ['account-premiums'],
    },
    {
      id: 'premiums-of-family',
      when: (input) => input.who !== 'self' && isWithin(input, namedPremiums),
      outcome: 'yes',
      headline: 'may',
      reasons: ['account-family', 'account-premiums'],
      assumptions: [{ id: 'family-premiums', quote: 'account-premiums' }],
    },
    {
      id: 'large-expense-insurance',
      when: (input) => isWithin(input, ['large-expense-insurance']),
      outcome: 'not-stated',
      headline: 'not-stated',
      reasons: ({ date }, law) =>
        date < dateOfFigure(law.figure('own-contribution-ends-on'))
          ? ['account-premiums-unnamed']
          : ['account-premiums-unnamed', 'no-own-contribution'],
      nextSteps: ['ask-office'],
    },
    {
      id: 'other-commercial-insurance',
      when: (input) => isWithin(input, ['other-commercial-insurance']),
      outcome: 'not-stated',
      headline: 'not-stated',
      reasons: ['account-premiums-unnamed'],
      nextSteps: ['ask-office'],
    },
  ],
});
