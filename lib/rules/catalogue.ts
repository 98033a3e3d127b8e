import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** Every rule by its one name. Each is loaded by itself: a phone gets the one it needs. */
export const calculators: Readonly<Record<string, () => Promise<Calculator>>> = {
  'jinan-outpatient': async () => (await import('@/lib/rules/calculators/jinan-outpatient')).jinanOutpatient,
};

export const checkers: Readonly<Record<string, () => Promise<Checker>>> = {
  'jinan-remote-care': async () => (await import('@/lib/rules/checkers/jinan-remote-care')).jinanRemoteCare,
};
