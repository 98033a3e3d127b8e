/** Closing marks and what they close: a text that opens what it closes keeps them. */
const pairs: Readonly<Record<string, string>> = {
  '）': '（',
  ')': '(',
  '”': '“',
  '’': '‘',
  '》': '《',
  '〉': '〈',
  '」': '「',
  '』': '『',
  '】': '【',
  '〕': '〔',
  ']': '[',
  '>': '<',
};

/** Stops, commas and the like, blanks and invisible characters. */
const stops = /[。．｡，、､；：！？…,.;:!?"'\s\p{Cf}]/u;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const isGlued = (text: string, last: string): boolean => {
  const opening = pairs[last];
  return opening === undefined ? stops.test(last) : count(text, last) > count(text, opening);
};

/**
 * A text without the punctuation that a chat glued behind it: `1000。` gives `1000`, `…/jinan-2022）` gives
 * `…/jinan-2022`. A bracket stays that the text itself opens: 高血压病（3级）.
 */
export const withoutGluedEnd = (text: string): string => {
  let end = text;
  for (let last = end.at(-1); last !== undefined && isGlued(end, last); last = end.at(-1)) {
    end = end.slice(0, -1);
  }
  return end;
};
