import type { Person } from '@/lib/forms/find-entitlements';
import type { TypedFor } from '@/lib/model/entitlement';

/** What is known when a rule is asked for somebody. */
type Known = {
  readonly person: Pick<Person, 'insurance' | 'situations'>;
  /** yyyy-mm-dd. */
  readonly day: string;
  readonly disease: string | undefined;
  /** By question of the finder. */
  readonly answers: Readonly<Record<string, string | undefined>>;
};

const memberOf = ({ insurance, situations }: Known['person']): string => {
  if (insurance === 'resident') return 'resident';
  return situations.includes('retired') ? 'retired' : 'employed';
};

const meantBy = (name: string, { person, day, disease, answers }: Known): string | undefined => {
  if (name.startsWith('is:'))
    return person.situations.some((situation) => situation === name.slice(3)) ? 'true' : undefined;
  const standing: Known['answers'] = {
    today: day,
    month: day.slice(0, 7),
    disease,
    member: memberOf(person),
  };
  return name in standing ? standing[name] : answers[name];
};

const textFor = (typed: TypedFor[string], known: Known): string | undefined => {
  if (typeof typed !== 'string') {
    const said = meantBy(typed.said, known);
    return said === undefined ? undefined : (typed.as[said] ?? said);
  }
  return typed.startsWith('@') ? meantBy(typed.slice(1), known) : typed;
};

/** What is typed into a rule for somebody; nothing that they did not say. */
export const typedFor = (input: TypedFor, known: Known): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, typed]) => {
      const text = textFor(typed, known);
      return text === undefined ? [] : [[name, text]];
    }),
  );

/** What an input stands for: names of questions and of what is known otherwise. */
export const namesIn = (input: TypedFor): readonly string[] =>
  Object.values(input).flatMap((typed) => {
    if (typeof typed !== 'string') return [typed.said];
    return typed.startsWith('@') ? [typed.slice(1)] : [];
  });
