import { dateOfFigure } from '@/lib/rules/date-of-figure';
import { defineChecker } from '@/lib/rules/define-checker';

/**
 * Whether the draft would let religious bodies and their staff (宗教单位及教职人员) join Zhongshan's social medical
 * insurance as employers do, from 2019-10-01. It names nobody else.
 * Source: zhongshan-2019-draft, 10.
 */
export const zhongshanReligiousStaff = defineChecker({
  id: 'zhongshan-religious-staff',
  notice: 'zhongshan-2019-draft',
  clauses: ['10'],
  fields: { startDate: { kind: 'date' }, religiousStaff: { kind: 'yes-no' } },
  figures: ['religious-staff-from'],
  quotes: ['religious-staff', 'religious-staff-start', 'religious-staff-group'],
  dateOf: ({ startDate }) => startDate,
  table: [
    {
      id: 'staff',
      when: ({ startDate, religiousStaff }, law) =>
        religiousStaff && startDate >= dateOfFigure(law.figure('religious-staff-from')),
      outcome: 'yes',
      headline: 'yes',
      reasons: ['religious-staff', 'religious-staff-start'],
      nextSteps: ['ask-office'],
    },
    {
      id: 'staff-earlier',
      when: ({ startDate, religiousStaff }, law) =>
        religiousStaff && startDate < dateOfFigure(law.figure('religious-staff-from')),
      outcome: 'no',
      headline: 'no',
      reasons: ['religious-staff-start'],
    },
    {
      id: 'others',
      when: ({ religiousStaff }) => !religiousStaff,
      outcome: 'not-stated',
      headline: 'not-stated',
      reasons: ['religious-staff-group'],
    },
  ],
});
