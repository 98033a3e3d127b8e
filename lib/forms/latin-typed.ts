/** Latin letters as they are compared: small, of plain width, without tones, and without the marks that input methods put between syllables. */
export const latinTyped = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[\s'’‘-]/g, '');
