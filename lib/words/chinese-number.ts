const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral below ten thousand (三, 两, 十五, 一百二十); null for anything else. */
export function chineseNumber(numeral: string): number | null {
  const plain = numeral.replaceAll('两', '二');
  if (!/^(?:[一二三四五六七八九]?[千百十]零?)*[一二三四五六七八九]?$/.test(plain) || plain === '')
    return null;
  const parts = plain.matchAll(/([一二三四五六七八九])?([千百十])?/g);
  return [...parts].reduce((sum, [part, digit, power]) => {
    if (part === '') return sum;
    return sum + (digit === undefined ? 1 : digits.indexOf(digit)) * (powers[power ?? ''] ?? 1);
  }, 0);
}
