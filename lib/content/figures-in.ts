import 'server-only';

const pattern = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*([万亿])?\s*(%|％|个百分点)?/g;
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const units: Readonly<Record<string, string>> = { '%': '%', '％': '%', 个百分点: '个百分点' };

/**
 * The figures in words, written alike: `8,000元` and `8000.00` are `8000`, `1.5万元` is `15000`,
 * `50%` stays apart from `50个百分点` and `50`. Arabic figures only.
 */
export function figuresIn(words: string): string[] {
  return [...words.matchAll(pattern)].map(([, digits = '', scale = '', unit = '']) => {
    const value = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
    return `${Number(value.toFixed(4))}${units[unit] ?? ''}`;
  });
}
