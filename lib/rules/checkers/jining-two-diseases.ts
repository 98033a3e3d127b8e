import { amountOfFigure } from '@/lib/rules/amount-of-figure';
import { defineChecker } from '@/lib/rules/define-checker';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';

const higherCap: readonly string[] = ['diabetes-with-insulin', 'both'];

type Asked = { readonly insured: string; readonly facilityLevel: string };
const isLevel2 = { id: 'level-2-counts', quote: 'two-diseases-drugs' } as const;
const assumed = ({ facilityLevel }: Asked) => (facilityLevel === 'level-2' ? [isLevel2] : []);
const isCovered = ({ insured, facilityLevel }: Asked): boolean =>
  insured === 'resident' && facilityLevel !== 'level-3';

/**
 * Whether drugs against high blood pressure or high blood sugar are paid under the resident insurance
 * (居民两病门诊用药), and up to which cap a year (`cap`, yuan). Refuses dates before 2021-09-01 and after
 * 2024-08-31. Source: jining-2021, 3; for employees see 2-1.
 */
export const jiningTwoDiseases = defineChecker({
  id: 'jining-two-diseases',
  notice: 'jining-2021',
  clauses: ['3', '2-1-p3', 'closing'],
  fields: {
    date: { kind: 'date' },
    insured: { kind: 'choice', options: ['resident', 'employee'] },
    condition: { kind: 'choice', options: ['hypertension', 'diabetes', 'diabetes-with-insulin', 'both'] },
    facilityLevel: { kind: 'choice', options: ['primary', 'level-2', 'level-3'] },
  },
  figures: ['starts-on', 'ends-on', 'two-diseases-cap', 'two-diseases-cap-combined'],
  quotes: [
    'two-diseases-drugs',
    'two-diseases-cap',
    'two-diseases-cap-combined',
    'hypertension-item',
    'diabetes-item',
  ],
  dateOf: ({ date }) => date,
  refuse: ({ date }, law) => refuseOutsidePeriod(date, law),
  table: [
    {
      id: 'employee',
      when: ({ insured }) => insured === 'employee',
      outcome: 'not-stated',
      headline: 'employee',
      reasons: ['two-diseases-drugs', 'hypertension-item', 'diabetes-item'],
      nextSteps: ['see-chronic-diseases'],
    },
    {
      id: 'level-3',
      when: ({ insured, facilityLevel }) => insured === 'resident' && facilityLevel === 'level-3',
      outcome: 'no',
      headline: 'level-3',
      reasons: ['two-diseases-drugs'],
      nextSteps: ['go-to-level-2'],
    },
    {
      id: 'usual-cap',
      when: (input) => isCovered(input) && !higherCap.includes(input.condition),
      outcome: 'yes',
      headline: 'covered',
      details: (law) => ({ cap: amountOfFigure(law.figure('two-diseases-cap')) }),
      reasons: ['two-diseases-drugs', 'two-diseases-cap'],
      assumptions: assumed,
    },
    {
      id: 'higher-cap',
      when: (input) => isCovered(input) && higherCap.includes(input.condition),
      outcome: 'yes',
      headline: 'covered',
      details: (law) => ({ cap: amountOfFigure(law.figure('two-diseases-cap-combined')) }),
      reasons: ['two-diseases-drugs', 'two-diseases-cap-combined'],
      assumptions: assumed,
    },
  ],
});
