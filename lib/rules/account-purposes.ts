/** What money of a personal account (个人账户) is used for. */
export const accountPurposes = [
  'designated-hospital',
  'pharmacy-medicine',
  'pharmacy-device',
  'pharmacy-consumable',
  'resident-insurance',
  'large-expense-insurance',
  'long-term-care-insurance',
  'government-guided-commercial-insurance',
  'other-commercial-insurance',
  'public-health',
  'fitness',
  'wellness',
  'other-outside-scope',
] as const;
