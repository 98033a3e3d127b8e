import { readKept } from '@/components/comforts/kept';

/** What a reader can choose, and what there is to choose from; the first is what the browser says. */
export const looks = { theme: ['auto', 'light', 'dark'], care: ['off', 'on'] } as const;

/** Gives the browser's own bar the colour of a theme: the page names one for light and one for dark. */
const colourBar = (theme: string): void => {
  const colours = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  for (const colour of colours) colour.dataset.own ??= colour.content;
  const ofTheme = colours.find(({ media }) => media.includes(theme))?.dataset.own;
  for (const colour of colours) colour.content = ofTheme ?? colour.dataset.own ?? colour.content;
};

/** Puts a choice on the page, for the style sheet to follow. */
export const wear = (look: keyof typeof looks, choice: string): void => {
  if (choice === looks[look][0]) document.documentElement.removeAttribute(`data-${look}`);
  else document.documentElement.setAttribute(`data-${look}`, choice);
  if (look === 'theme') colourBar(choice);
};

/** The kept choice, if it is one. */
export const chosen = (look: keyof typeof looks): string => {
  const kept = readKept('localStorage', look);
  return looks[look].find((choice) => choice === kept) ?? looks[look][0];
};

/** Puts on what the reader chose on an earlier page. */
export const wearLook = (): void => {
  wear('theme', chosen('theme'));
  wear('care', chosen('care'));
};
