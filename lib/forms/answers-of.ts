import type { Person } from '@/lib/forms/find-entitlements';
import type { FinderQuestion } from '@/lib/model/finder-question';

/** What holds of a person: one answer that is known, or any of several as long as they have not said. */
export type Answers = { readonly isAsked: boolean; readonly options: readonly string[] };

/**
 * What a question of the finder comes to for a person: their answer; of whom it is not asked, what holds of everybody
 * else; of whom has not said, each answer.
 */
export const answersOf = (question: FinderQuestion, person: Person): Answers => {
  const { id, onlyIf, otherwise } = question;
  if (onlyIf !== undefined && !person.situations.includes(onlyIf))
    return { isAsked: false, options: otherwise === undefined ? [] : [otherwise] };
  const said = person.answers[id];
  const all = Object.keys(question.options);
  return { isAsked: true, options: said !== undefined && all.includes(said) ? [said] : all };
};
