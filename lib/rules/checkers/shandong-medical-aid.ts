import type { InputOf } from '@/lib/model/field';
import { defineChecker } from '@/lib/rules/define-checker';

const fields = {
  group: { kind: 'choice', options: ['relapse-risk', 'serious-patient', 'other'] },
  highCost: { kind: 'yes-no' },
  familyHardship: { kind: 'yes-no' },
} as const;

type Case = InputOf<typeof fields>;

const isRelapseRisk = ({ group, highCost }: Case): boolean => group === 'relapse-risk' && highCost;
const isSeriousPatient = ({ group, highCost, familyHardship }: Case): boolean =>
  group === 'serious-patient' && highCost && familyHardship;

/**
 * Who may apply for medical aid (依申请医疗救助) with what is left to pay after basic and
 * serious-illness insurance. Given case by case (酌情); of everybody else the notice says nothing
 * definite. Source: shandong-2021, 3-p2 and 2-p1.
 */
export const shandongMedicalAid = defineChecker({
  id: 'shandong-medical-aid',
  notice: 'shandong-2021',
  clauses: ['preamble', '2-p1', '3-p2'],
  fields,
  figures: [],
  quotes: ['year-2021', 'relapse-risk', 'serious-patient', 'case-by-case', 'two-groups', 'safety-net'],
  assumptions: [{ id: 'year-2021', quote: 'year-2021' }],
  table: [
    {
      id: 'relapse-risk',
      when: isRelapseRisk,
      outcome: 'conditional',
      headline: 'may-apply',
      reasons: ['relapse-risk', 'case-by-case'],
      nextSteps: ['apply'],
    },
    {
      id: 'serious-patient',
      when: isSeriousPatient,
      outcome: 'conditional',
      headline: 'may-apply',
      reasons: ['serious-patient', 'case-by-case'],
      nextSteps: ['apply'],
    },
    {
      id: 'not-named',
      when: (input) => !isRelapseRisk(input) && !isSeriousPatient(input),
      outcome: 'not-stated',
      headline: 'not-named',
      reasons: ['two-groups', 'safety-net'],
      nextSteps: ['ask-office'],
    },
  ],
});
