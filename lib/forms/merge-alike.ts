/** A case, by the answer to each of several questions, and what it comes to. */
export type Case = { readonly answers: Readonly<Record<string, readonly string[]>>; readonly text: string };

const keyWithout = ({ answers, text }: Case, name: string): string =>
  JSON.stringify([text, ...Object.entries(answers).filter(([other]) => other !== name)]);

/** Cases that come to the same whatever is answered to one question become one. */
const mergeOver = (cases: readonly Case[], name: string): readonly Case[] => {
  const merged = new Map<string, Case>();
  for (const each of cases) {
    const key = keyWithout(each, name);
    const before = merged.get(key)?.answers[name] ?? [];
    merged.set(key, {
      ...each,
      answers: { ...each.answers, [name]: [...before, ...(each.answers[name] ?? [])] },
    });
  }
  return [...merged.values()];
};

/** Cases that come to the same and differ in one answer only become one, question after question, the last one first. */
export const mergeAlike = (cases: readonly Case[]): readonly Case[] =>
  Object.keys(cases[0]?.answers ?? {}).reduceRight<readonly Case[]>(mergeOver, cases);
