import { percentNumber } from '@/lib/rules/percent';
import { type JinanRatioLaw, jinanRatioOfVisit, jinanVisitFields } from '@/lib/rules/reimburse-jinan-visit';

/** What is paid elsewhere, for one kind of insured person: percents as 55, of the levels that the notice sets apart. */
export type RatiosThere = {
  readonly insured: string;
  readonly level3: number;
  readonly level1And2: number;
};

type Place = (typeof jinanVisitFields.place.options)[number];

/** The ratio of every kind of insured person at a place on a day, as the calculator of a visit has it. Source: jinan-2022, 1-2 and 1-5. */
export const jinanRatiosThere = (place: Place, law: JinanRatioLaw): readonly RatiosThere[] =>
  jinanVisitFields.insured.options.map((insured) => ({
    insured,
    level3: percentNumber(jinanRatioOfVisit({ insured, hospitalLevel: 'level-3', place }, law)),
    level1And2: percentNumber(jinanRatioOfVisit({ insured, hospitalLevel: 'level-1', place }, law)),
  }));
