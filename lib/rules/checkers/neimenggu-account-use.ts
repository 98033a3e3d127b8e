import type { InputOf } from '@/lib/model/field';
import { accountHolders } from '@/lib/rules/account-holders';
import { accountPurposes } from '@/lib/rules/account-purposes';
import { defineChecker } from '@/lib/rules/define-checker';
import { refuseBefore } from '@/lib/rules/refuse-outside-period';

const fields = {
  date: { kind: 'date' },
  who: { kind: 'choice', options: accountHolders },
  purpose: { kind: 'choice', options: accountPurposes },
} as const;

type Case = InputOf<typeof fields>;

/** What clause 3 says of each purpose: care, a premium it names, a premium it does not name, or nothing it may pay. */
const kindOf = {
  'designated-hospital': 'care',
  'pharmacy-medicine': 'care',
  'pharmacy-device': 'care',
  'pharmacy-consumable': 'care',
  'resident-insurance': 'premium',
  'large-expense-insurance': 'premium',
  'long-term-care-insurance': 'premium',
  'government-guided-commercial-insurance': 'commercial',
  'other-commercial-insurance': 'commercial',
  'public-health': 'outside',
  fitness: 'outside',
  wellness: 'outside',
  'other-outside-scope': 'outside',
} as const;

const isFor = (kind: (typeof kindOf)[Case['purpose']], { purpose }: Case): boolean =>
  kindOf[purpose] === kind;
const isNamed = ({ who }: Case): boolean => who !== 'other';

/**
 * What a personal account (个人账户) of the employee insurance may pay, and for whom. Refuses dates before
 * 2022-10-01. Source: neimenggu-2021, 3 and 7-1.
 */
export const neimengguAccountUse = defineChecker({
  id: 'neimenggu-account-use',
  notice: 'neimenggu-2021',
  clauses: ['3', '7-1'],
  fields,
  figures: ['launch-on'],
  quotes: [
    'own-care',
    'family-only',
    'family-premiums',
    'premiums-of-others',
    'three-insurances',
    'outside-scope',
    'start-7-1',
  ],
  dateOf: ({ date }) => date,
  refuse: ({ date }, law) => refuseBefore(date, law.figure('launch-on')),
  assumptions: [{ id: 'start-7-1', quote: 'start-7-1' }],
  table: [
    {
      id: 'outside-scope',
      when: (input) => isFor('outside', input),
      outcome: 'no',
      headline: 'not-for-this',
      reasons: ({ who }) => (who === 'other' ? ['outside-scope', 'family-only'] : ['outside-scope']),
    },
    {
      id: 'not-family',
      when: (input) => !isFor('outside', input) && !isNamed(input),
      outcome: 'no',
      headline: 'not-for-them',
      reasons: ['family-only'],
    },
    {
      id: 'care',
      when: (input) => isFor('care', input) && isNamed(input),
      outcome: 'yes',
      headline: 'care',
      reasons: ['own-care'],
    },
    {
      id: 'family-premium',
      when: (input) => isFor('premium', input) && isNamed(input) && input.who !== 'self',
      outcome: 'yes',
      headline: 'premium',
      reasons: ['family-premiums'],
    },
    {
      id: 'own-premium',
      when: (input) => isFor('premium', input) && input.who === 'self',
      outcome: 'not-stated',
      headline: 'own-premium',
      reasons: ['premiums-of-others'],
      nextSteps: ['ask-office'],
    },
    {
      id: 'commercial',
      when: (input) => isFor('commercial', input) && isNamed(input),
      outcome: 'not-stated',
      headline: 'commercial',
      reasons: ['three-insurances'],
      nextSteps: ['ask-office'],
    },
  ],
});
