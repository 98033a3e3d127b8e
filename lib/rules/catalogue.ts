import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** Every rule by its one name. Each is loaded by itself: a phone gets the one it needs. */
export const calculators: Readonly<Record<string, () => Promise<Calculator>>> = {
  'jinan-large-expense': async () =>
    (await import('@/lib/rules/calculators/jinan-large-expense')).jinanLargeExpense,
  'jinan-outpatient': async () => (await import('@/lib/rules/calculators/jinan-outpatient')).jinanOutpatient,
  'jinan-personal-account': async () =>
    (await import('@/lib/rules/calculators/jinan-personal-account')).jinanPersonalAccount,
  'jinan-year': async () => (await import('@/lib/rules/calculators/jinan-year')).jinanYear,
};

export const checkers: Readonly<Record<string, () => Promise<Checker>>> = {
  'jinan-account-use': async () => (await import('@/lib/rules/checkers/jinan-account-use')).jinanAccountUse,
  'jinan-entitlement': async () => (await import('@/lib/rules/checkers/jinan-entitlement')).jinanEntitlement,
  'jinan-remote-care': async () => (await import('@/lib/rules/checkers/jinan-remote-care')).jinanRemoteCare,
};
