/** Traditional characters that people write for those of the printed names: 老年癡呆, 風溼, 羊癎風, 綜合征. */
export const characterVariants: ReadonlyMap<string, string> = new Map([
  ['癡', '痴'],
  ['溼', '濕'],
  ['癎', '癇'],
  ['征', '徵'],
]);

/** A text with each such character as the printed names write it. */
export const unifyCharacters = (text: string): string =>
  [...text].map((one) => characterVariants.get(one) ?? one).join('');
