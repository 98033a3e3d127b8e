import type { InputOf } from '@/lib/model/field';
import { defineChecker } from '@/lib/rules/define-checker';
import {
  categoryOfDisease,
  diseasesWithoutDeductible,
  jiningDiseases,
  severeMentalDisease,
} from '@/lib/rules/jining-diseases';
import { numberOfFigure } from '@/lib/rules/number-of-figure';
import type { Law } from '@/lib/rules/parameters-in-force';
import { refuseOutsidePeriod } from '@/lib/rules/refuse-outside-period';
import { requireInput } from '@/lib/rules/require-input';

const child = 'a6';
const onTheirOwn: readonly string[] = [child, ...diseasesWithoutDeductible];

const recognised = { id: 'recognised', quote: 'chronic-list' } as const;
const severeMental = { id: 'severe-mental-a7', quote: 'severe-mental-item' } as const;
const standard = ['tcm-deductible', 'deductible-apart'] as const;

const fields = {
  date: { kind: 'date', mayBeLastDay: true },
  disease: { kind: 'choice', options: [...jiningDiseases, 'other'], wordsFrom: 'diseases' },
  group: {
    kind: 'choice',
    options: ['disabled-child', 'autistic-child'],
    requiredWhen: [{ field: 'disease', in: [child] }],
  },
  age: { kind: 'count', min: 0, max: 130, unit: 'age', requiredWhen: [{ field: 'disease', in: [child] }] },
} as const;

type Given = InputOf<typeof fields>;

/** Whether somebody of the children's item is older than the age that it prints (周岁). */
const isOverAge = ({ age }: Given, law: Law<'child-age-limit', never>): boolean =>
  requireInput('jining-chronic-disease', 'age', age) > numberOfFigure(law.figure('child-age-limit'));

const isAutistic = ({ group }: Given): boolean =>
  requireInput('jining-chronic-disease', 'group', group) === 'autistic-child';

/**
 * Whether a disease is one of the 79 for whose outpatient care the fund pays (门诊慢性病), in which
 * category, and with which deductible: `waived`, or `standard`, which a TCM institution lowers. Whether the
 * age printed for disabled children (0—17周岁) also holds for autistic ones is open. Refuses
 * dates before 2021-09-01 and after 2024-08-31. Source: jining-2021, 2-1 and 2-2.
 */
export const jiningChronicDisease = defineChecker({
  id: 'jining-chronic-disease',
  notice: 'jining-2021',
  clauses: ['2-1-p1', '2-1-p2', '2-1-p3', '2-2', 'closing'],
  fields,
  figures: ['starts-on', 'ends-on', 'child-age-limit'],
  quotes: [
    'chronic-list',
    'category-a',
    'category-b',
    'child-item',
    'autistic-child-item',
    'autistic-child-age',
    'severe-mental-item',
    'no-deductible-diseases',
    'tcm-deductible',
    'deductible-apart',
  ],
  dateOf: ({ date }) => date,
  refuse: ({ date }, law) => refuseOutsidePeriod(date, law),
  table: [
    {
      id: 'not-listed',
      when: ({ disease }) => disease === 'other',
      outcome: 'no',
      headline: 'not-listed',
      reasons: ['chronic-list'],
      nextSteps: ['compare-names'],
    },
    {
      id: 'disabled-child-over-age',
      when: (input, law) => input.disease === child && !isAutistic(input) && isOverAge(input, law),
      outcome: 'no',
      headline: 'child-too-old',
      reasons: ['child-item'],
      nextSteps: ['look-for-another'],
    },
    {
      id: 'autistic-child-over-age',
      when: (input, law) => input.disease === child && isAutistic(input) && isOverAge(input, law),
      outcome: 'not-stated',
      headline: 'autism-age',
      reasons: ['autistic-child-age'],
      nextSteps: ['ask-autism-age', 'look-for-another'],
    },
    {
      id: 'child',
      when: (input, law) => input.disease === child && !isOverAge(input, law),
      outcome: 'yes',
      headline: 'listed-a',
      details: () => ({ category: 'A', deductible: 'standard' }),
      reasons: (input) => [isAutistic(input) ? 'autistic-child-item' : 'child-item', ...standard],
      nextSteps: ['ask-recognition'],
      assumptions: [recognised],
    },
    {
      id: 'without-deductible',
      when: ({ disease }) => diseasesWithoutDeductible.includes(disease) && disease !== severeMentalDisease,
      outcome: 'yes',
      headline: 'listed-waived',
      details: () => ({ category: 'A', deductible: 'waived' }),
      reasons: ['category-a', 'no-deductible-diseases'],
      nextSteps: ['ask-recognition'],
      assumptions: [recognised],
    },
    {
      id: 'severe-mental',
      when: ({ disease }) => disease === severeMentalDisease,
      outcome: 'yes',
      headline: 'listed-waived',
      details: () => ({ category: 'A', deductible: 'waived' }),
      reasons: ['category-a', 'no-deductible-diseases'],
      nextSteps: ['ask-recognition'],
      assumptions: [recognised, severeMental],
    },
    {
      id: 'category-a',
      when: ({ disease }) => categoryOfDisease(disease) === 'A' && !onTheirOwn.includes(disease),
      outcome: 'yes',
      headline: 'listed-a',
      details: () => ({ category: 'A', deductible: 'standard' }),
      reasons: ['category-a', ...standard],
      nextSteps: ['ask-recognition'],
      assumptions: [recognised],
    },
    {
      id: 'category-b',
      when: ({ disease }) => categoryOfDisease(disease) === 'B' && disease !== 'other',
      outcome: 'yes',
      headline: 'listed-b',
      details: () => ({ category: 'B', deductible: 'standard' }),
      reasons: ['category-b', ...standard],
      nextSteps: ['ask-recognition'],
      assumptions: [recognised],
    },
  ],
});
