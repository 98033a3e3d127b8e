/**
 * The sentences of a text, without blanks at either end: each ends with 。, ！ or ？ (a closing mark of a quotation or a
 * bracket goes with it), with a line break, or with the text. A ； ends none: who reads on has not come to rest.
 */
export function sentencesOf(text: string): string[] {
  const pieces = text.match(/[^。！？\n]*(?:[。！？]+[”’」』）]*|\n|$)/g) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
