import type { Calculator } from '@/lib/rules/define-calculator';
import type { Checker } from '@/lib/rules/define-checker';

/** Every calculator by its one name. Each is loaded by itself: a phone gets the one it needs. */
export const calculators: Readonly<Record<string, () => Promise<Calculator>>> = {
  'jinan-large-expense': async () =>
    (await import('@/lib/rules/calculators/jinan-large-expense')).jinanLargeExpense,
  'jinan-outpatient': async () => (await import('@/lib/rules/calculators/jinan-outpatient')).jinanOutpatient,
  'jinan-personal-account': async () =>
    (await import('@/lib/rules/calculators/jinan-personal-account')).jinanPersonalAccount,
  'jinan-year': async () => (await import('@/lib/rules/calculators/jinan-year')).jinanYear,
  'zhongshan-cancer-drug': async () =>
    (await import('@/lib/rules/calculators/zhongshan-cancer-drug')).zhongshanCancerDrug,
  'zhongshan-serious-illness': async () =>
    (await import('@/lib/rules/calculators/zhongshan-serious-illness')).zhongshanSeriousIllness,
  'zhongshan-two-diseases': async () =>
    (await import('@/lib/rules/calculators/zhongshan-two-diseases')).zhongshanTwoDiseases,
  'shandong-2021-contribution': async () =>
    (await import('@/lib/rules/calculators/shandong-2021-contribution')).shandong2021Contribution,
  'shandong-serious-illness-ceiling': async () =>
    (await import('@/lib/rules/calculators/shandong-serious-illness-ceiling')).shandongSeriousIllnessCeiling,
  'neimenggu-personal-account': async () =>
    (await import('@/lib/rules/calculators/neimenggu-personal-account')).neimengguPersonalAccount,
  'jining-outpatient': async () =>
    (await import('@/lib/rules/calculators/jining-outpatient')).jiningOutpatient,
  'jining-two-diseases': async () =>
    (await import('@/lib/rules/calculators/jining-two-diseases')).jiningTwoDiseases,
  'jining-chronic-outpatient': async () =>
    (await import('@/lib/rules/calculators/jining-chronic-outpatient')).jiningChronicOutpatient,
  'jining-tcm-inpatient': async () =>
    (await import('@/lib/rules/calculators/jining-tcm-inpatient')).jiningTcmInpatient,
};

/** Every checker likewise; it may share its name with a calculator that asks differently. */
export const checkers: Readonly<Record<string, () => Promise<Checker>>> = {
  'jinan-account-use': async () => (await import('@/lib/rules/checkers/jinan-account-use')).jinanAccountUse,
  'jinan-entitlement': async () => (await import('@/lib/rules/checkers/jinan-entitlement')).jinanEntitlement,
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
  'shandong-waiting-period': async () =>
    (await import('@/lib/rules/checkers/shandong-waiting-period')).shandongWaitingPeriod,
  'shandong-enrolment-subsidy': async () =>
    (await import('@/lib/rules/checkers/shandong-enrolment-subsidy')).shandongEnrolmentSubsidy,
  'shandong-medical-aid': async () =>
    (await import('@/lib/rules/checkers/shandong-medical-aid')).shandongMedicalAid,
  'shandong-serious-illness-preference': async () =>
    (await import('@/lib/rules/checkers/shandong-serious-illness-preference'))
      .shandongSeriousIllnessPreference,
  'shandong-chronic-guarantee': async () =>
    (await import('@/lib/rules/checkers/shandong-chronic-guarantee')).shandongChronicGuarantee,
  'shandong-cross-province-chronic': async () =>
    (await import('@/lib/rules/checkers/shandong-cross-province-chronic')).shandongCrossProvinceChronic,
  'neimenggu-account-use': async () =>
    (await import('@/lib/rules/checkers/neimenggu-account-use')).neimengguAccountUse,
  'neimenggu-chronic-transition': async () =>
    (await import('@/lib/rules/checkers/neimenggu-chronic-transition')).neimengguChronicTransition,
  'jining-chronic-disease': async () =>
    (await import('@/lib/rules/checkers/jining-chronic-disease')).jiningChronicDisease,
  'jining-two-diseases': async () =>
    (await import('@/lib/rules/checkers/jining-two-diseases')).jiningTwoDiseases,
  'jining-signing': async () => (await import('@/lib/rules/checkers/jining-signing')).jiningSigning,
  'jining-remote-outpatient': async () =>
    (await import('@/lib/rules/checkers/jining-remote-outpatient')).jiningRemoteOutpatient,
};
