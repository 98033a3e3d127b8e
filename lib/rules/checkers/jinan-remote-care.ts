import { defineChecker } from '@/lib/rules/define-checker';
import { jinanRatiosThere } from '@/lib/rules/jinan-ratios-there';
import { numberOfFigure } from '@/lib/rules/number-of-figure';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { jinanRatioFigures, jinanVisitQuotes } from '@/lib/rules/reimburse-jinan-visit';

type Case = {
  readonly registered: boolean;
  readonly atRegisteredPlace: boolean;
  readonly province: 'inside' | 'outside';
};

/** Where one is treated, as the calculator of a visit asks for it. */
const placeOf = ({ registered, atRegisteredPlace, province }: Case) => {
  if (province === 'inside') return 'shandong';
  return registered && atRegisteredPlace ? 'outside-registered' : 'outside-temporary';
};

/**
 * Care outside Jinan under the employee insurance (异地就医): always possible without a referral;
 * `ratioChange` is the change of the payment ratio in percentage points against care at home.
 * Refuses dates before 2023-01-01 and after 2027-12-31. Source: jinan-2022, 1-5.
 */
export const jinanRemoteCare = defineChecker({
  id: 'jinan-remote-care',
  notice: 'jinan-2022',
  clauses: ['1-2', '1-5', 'closing-p1'],
  fields: {
    date: { kind: 'date' },
    registered: { kind: 'yes-no' },
    atRegisteredPlace: { kind: 'yes-no' },
    province: { kind: 'choice', options: ['inside', 'outside'] },
  },
  conflicts: [
    {
      field: 'atRegisteredPlace',
      code: 'not-registered',
      when: [
        { field: 'registered', in: ['false'] },
        { field: 'atRegisteredPlace', in: ['true'] },
      ],
    },
  ],
  figures: ['starts-on', 'ends-on', ...jinanRatioFigures],
  quotes: ['no-referral', ...jinanVisitQuotes],
  dateOf: (input) => input.date,
  besideOf: (input, law) => {
    const place = placeOf(input);
    const typed = { visitDate: input.date, place };
    return { ratios: jinanRatiosThere(place, law), calculator: 'jinan-outpatient', typed };
  },
  refuse: (input, law) => refuseOutsidePeriod(input.date, law),
  table: [
    {
      id: 'at-registered-place',
      when: (input) => input.registered && input.atRegisteredPlace,
      outcome: 'yes',
      headline: 'same',
      details: () => ({ ratioChange: 0 }),
      reasons: ['no-referral', 'registered-same'],
    },
    {
      id: 'elsewhere-inside',
      when: (input) => !(input.registered && input.atRegisteredPlace) && input.province === 'inside',
      outcome: 'yes',
      headline: 'same',
      details: () => ({ ratioChange: 0 }),
      reasons: ['no-referral', 'province-same'],
    },
    {
      id: 'elsewhere-outside-registered',
      when: (input) => input.registered && !input.atRegisteredPlace && input.province === 'outside',
      outcome: 'yes',
      headline: 'lower',
      details: (law) => ({ ratioChange: -numberOfFigure(law.figure('outpatient-temporary-reduction')) }),
      reasons: ['no-referral', 'outside-lower'],
      assumptions: [{ id: 'elsewhere-as-temporary', quote: 'outside-lower' }],
    },
    {
      id: 'elsewhere-outside-unregistered',
      when: (input) => !input.registered && input.province === 'outside',
      outcome: 'yes',
      headline: 'lower',
      details: (law) => ({ ratioChange: -numberOfFigure(law.figure('outpatient-temporary-reduction')) }),
      reasons: ['no-referral', 'outside-lower'],
      nextSteps: ['register-if-living-there'],
      assumptions: [{ id: 'elsewhere-as-temporary', quote: 'outside-lower' }],
    },
  ],
});
