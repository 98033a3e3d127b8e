const UNSEEN = '[\\s\\p{Cc}\\p{Default_Ignorable_Code_Point}\\u2800\\uFFF9-\\uFFFB]';
const UNSEEN_AT_ENDS = new RegExp(`^${UNSEEN}+|${UNSEEN}+$`, 'gu');
const UNSEEN_WITHIN = new RegExp(UNSEEN, 'u');

const HALF_WIDTH_BEHIND = 0xfee0;

/** Whether there is a blank in a text, or a character that nobody sees. */
export const hasUnseen = (text: string): boolean => UNSEEN_WITHIN.test(text);

/** A text without blanks and invisible characters (zero width, BOM, writing direction) at either end. */
export const trimUnseen = (text: string): string => text.replace(UNSEEN_AT_ENDS, '');

/** Full-width digits, letters and signs as plain ones, the stop of Chinese sentences between digits as a point; trimmed. */
export const bareText = (text: string): string =>
  trimUnseen(text)
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - HALF_WIDTH_BEHIND))
    .replace(/￥/g, '¥')
    .replace(/([0-9])[。｡](?=[0-9])/g, '$1.');
