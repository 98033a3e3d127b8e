import { computed, found, outside } from '@/lib/rules/second-opinion/answers.fixture';
import { ask } from '@/lib/rules/second-opinion/ask.fixture';
import { decimal, hundredths, partOf, percentNumber } from '@/lib/rules/second-opinion/exact.fixture';
import type { Expected, Given, Opinion, OpinionsOfNotice } from '@/lib/rules/second-opinion/opinion.fixture';

const first = '2022-10-01';

const judgeEmployed = ({ contributionBase }: Given): Expected => {
  const ratio = hundredths('2');
  const monthlyDeposit =
    contributionBase === undefined ? null : decimal(partOf(hundredths(contributionBase), ratio));
  return computed({ monthlyDeposit, ratio: percentNumber(ratio) }, ['local-rules']);
};

const judgeRetired = ({ month = '', averagePension2021 }: Given): Expected => {
  const ratio = hundredths(month < '2023-01' ? '3' : '2');
  const monthlyDeposit =
    averagePension2021 === undefined ? null : decimal(partOf(hundredths(averagePension2021), ratio));
  return computed({ monthlyDeposit, ratio: percentNumber(ratio) }, ['local-rules', 'monthly-pension']);
};

const personalAccount: Opinion = {
  asks: {
    month: ask.month('2022-09', '2022-10', '2022-12', '2023-01', '2100-12'),
    status: ask.choice('employed', 'retired'),
    contributionBase: ask.optional(ask.money('0', '0.25', '6000.25')),
    averagePension2021: ask.optional(ask.money('0', '0.5', '3200.5')),
  },
  answer: (given) =>
    outside(given.month, first) ?? (given.status === 'employed' ? judgeEmployed(given) : judgeRetired(given)),
};

const nobody = ['public-health', 'fitness', 'wellness', 'other-outside-scope'];
const care = ['designated-hospital', 'pharmacy-medicine', 'pharmacy-device', 'pharmacy-consumable'];
const premiums = ['resident-insurance', 'large-expense-insurance', 'long-term-care-insurance'];
const commercial = ['government-guided-commercial-insurance', 'other-commercial-insurance'];

const outcomeOfUse = ({ who, purpose = '' }: Given): NonNullable<Expected['outcome']> => {
  if (nobody.includes(purpose) || who === 'other') return 'no';
  if (care.includes(purpose)) return 'yes';
  return premiums.includes(purpose) && who !== 'self' ? 'yes' : 'not-stated';
};

const accountUse: Opinion = {
  asks: {
    date: ask.date('2022-09-30', first, '2023-01-01', '2100-12-31'),
    who: ask.choice('self', 'spouse', 'parent', 'child', 'other'),
    purpose: ask.choice(...care, ...premiums, ...commercial, ...nobody),
  },
  answer: (given) => outside(given.date, first) ?? found(outcomeOfUse(given), {}, ['start-7-1']),
};

const chronicTransition: Opinion = {
  asks: { inUnifiedList: ask.yesNo, alreadyEnrolled: ask.yesNo },
  answer: ({ inUnifiedList, alreadyEnrolled }) => {
    if (inUnifiedList === 'true') return found('yes');
    return found(alreadyEnrolled === 'true' ? 'conditional' : 'no');
  },
};

export const neimenggu2021: OpinionsOfNotice = {
  calculators: { 'neimenggu-personal-account': personalAccount },
  checkers: {
    'neimenggu-account-use': accountUse,
    'neimenggu-chronic-transition': chronicTransition,
  },
};
