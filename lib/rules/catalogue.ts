import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** Every rule by its one name. Each is loaded by itself: a phone gets the one it needs. */
export const calculators: Readonly<Record<string, () => Promise<Calculator>>> = {
  'jinan-outpatient': async () => (await import('@/lib/rules/calculators/jinan-outpatient')).jinanOutpatient,
  'zhongshan-cancer-drug': async () =>
    (await import('@/lib/rules/calculators/zhongshan-cancer-drug')).zhongshanCancerDrug,
  'zhongshan-serious-illness': async () =>
    (await import('@/lib/rules/calculators/zhongshan-serious-illness')).zhongshanSeriousIllness,
  'zhongshan-two-diseases': async () =>
    (await import('@/lib/rules/calculators/zhongshan-two-diseases')).zhongshanTwoDiseases,
};

export const checkers: Readonly<Record<string, () => Promise<Checker>>> = {
  'jinan-remote-care': async () => (await import('@/lib/rules/checkers/jinan-remote-care')).jinanRemoteCare,
  'zhongshan-cancer-drug': async () =>
    (await import('@/lib/rules/checkers/zhongshan-cancer-drug')).zhongshanCancerDrug,
  'zhongshan-day-surgery': async () =>
    (await import('@/lib/rules/checkers/zhongshan-day-surgery')).zhongshanDaySurgery,
  'zhongshan-long-prescription': async () =>
    (await import('@/lib/rules/checkers/zhongshan-long-prescription')).zhongshanLongPrescription,
  'zhongshan-religious-staff': async () =>
    (await import('@/lib/rules/checkers/zhongshan-religious-staff')).zhongshanReligiousStaff,
  'zhongshan-split-settlement': async () =>
    (await import('@/lib/rules/checkers/zhongshan-split-settlement')).zhongshanSplitSettlement,
};
