import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** Every rule by its one name. Each is loaded by itself: a phone gets the one it needs. */
export const calculators: Readonly<Record<string, () => Promise<Calculator>>> = {
  'jinan-outpatient': async () => (await import('@/lib/rules/calculators/jinan-outpatient')).jinanOutpatient,
  'jining-outpatient': async () =>
    (await import('@/lib/rules/calculators/jining-outpatient')).jiningOutpatient,
  'jining-two-diseases': async () =>
    (await import('@/lib/rules/calculators/jining-two-diseases')).jiningTwoDiseases,
  'jining-chronic-outpatient': async () =>
    (await import('@/lib/rules/calculators/jining-chronic-outpatient')).jiningChronicOutpatient,
  'jining-tcm-inpatient': async () =>
    (await import('@/lib/rules/calculators/jining-tcm-inpatient')).jiningTcmInpatient,
};

export const checkers: Readonly<Record<string, () => Promise<Checker>>> = {
  'jinan-remote-care': async () => (await import('@/lib/rules/checkers/jinan-remote-care')).jinanRemoteCare,
  'jining-chronic-disease': async () =>
    (await import('@/lib/rules/checkers/jining-chronic-disease')).jiningChronicDisease,
  'jining-two-diseases': async () =>
    (await import('@/lib/rules/checkers/jining-two-diseases')).jiningTwoDiseases,
  'jining-signing': async () => (await import('@/lib/rules/checkers/jining-signing')).jiningSigning,
  'jining-remote-outpatient': async () =>
    (await import('@/lib/rules/checkers/jining-remote-outpatient')).jiningRemoteOutpatient,
};
