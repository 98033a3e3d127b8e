import { chineseNumber } from '@/lib/words/chinese-number';
import type { WrittenDate, WrittenFigure, WrittenQuantity } from '@/lib/words/written-figure';

const units: Readonly<Record<string, string>> = {
  元: '元',
  '%': '%',
  个百分点: '个百分点',
  百分点: '个百分点',
  天: '天',
  日: '天',
  个工作日: '工作日',
  工作日: '工作日',
  个月: '个月',
  年: '年',
  周岁: '岁',
  岁: '岁',
  种: '种',
  家: '家',
  次: '次',
  人: '人',
  倍: '倍',
  个: '个',
  成: '%',
};
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const arabic = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const numeral = '[一二两三四五六七八九十百千]+';
const longUnit = '个百分点|百分点|个工作日|工作日|个月|周岁|天|年|岁|倍|成';
const pattern = new RegExp(
  [
    String.raw`(?<document>〔\d{4}〕\d+号)`,
    `第(?<ordinal>${numeral}|${arabic}(?:[、,]${arabic})*)(?<part>段|条|章|款|项|部分)?`,
    String.raw`(?<year>\d{4})年(?:年?(?<yearEnd>[底末])|(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|(?<monthEnd>[底末]))?|(?<starts>起)|度)?`,
    String.raw`(?<onlyMonth>\d{1,2})月(?:(?<onlyDay>\d{1,2})日|(?<onlyEnd>[底末]))?`,
    String.raw`(?:(?<from>${arabic})[—–\-~至到])?(?<value>${arabic})(?<scale>[万亿])?(?<unit>%|${longUnit}|元|日|种|家|次|人|个)?`,
    `(?<numeral>${numeral})(?<numeralUnit>${longUnit})`,
  ].join('|'),
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The figures in a text in their order, as written and as they count: `8,000 元` and `8000元` are the same, so are `1.5万元`
 * and `15000元`, `三个月` and `3 个月`, `七成` and `70%`, `2022年年底` and `2022年12月31日`. A range gives two. Chinese numerals
 * count only before units of time, age and share and behind 第; a name such as 三级医院 or 两病 holds no figure, and neither
 * does a place in a notice (第 2 段).
 */
export function writtenFiguresIn(text: string): WrittenFigure[] {
  const tight = text.replace(/\s/g, '').replaceAll('％', '%');
  return [...tight.matchAll(pattern)].flatMap((match) => readMatch(match[0], match.groups ?? {}));
}

function readMatch(written: string, groups: Groups): WrittenFigure[] {
  if (groups.document !== undefined) return [quantity(written, 0, written)];
  if (groups.ordinal !== undefined) return ordinals(written, groups);
  if (groups.year !== undefined) return [fullDate(written, groups)];
  if (groups.onlyMonth !== undefined) return [dateWithoutYear(written, groups)];
  if (groups.numeral !== undefined) return inNumerals(written, groups);
  const scale = scales[groups.scale ?? ''] ?? 1;
  return [groups.from, groups.value].flatMap((digits) =>
    digits === undefined ? [] : [inUnit(written, Number(digits.replaceAll(',', '')) * scale, groups.unit)],
  );
}

function ordinals(written: string, { ordinal = '', part }: Groups): WrittenQuantity[] {
  if (part !== undefined) return [];
  return ordinal.split(/[、,]/).flatMap((digits) => {
    const value = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
    return value === null ? [] : [quantity(written, value, '第')];
  });
}

function inNumerals(written: string, { numeral: digits = '', numeralUnit }: Groups): WrittenQuantity[] {
  const value = chineseNumber(digits);
  return value === null ? [] : [inUnit(written, value, numeralUnit)];
}

function inUnit(written: string, value: number, unit = ''): WrittenQuantity {
  return quantity(written, unit === '成' ? value * 10 : value, units[unit] ?? '');
}

function quantity(written: string, value: number, unit: string): WrittenQuantity {
  return { kind: 'quantity', written, value: Number(value.toFixed(4)), unit };
}

function fullDate(
  written: string,
  { year = '', yearEnd, month, day, monthEnd, starts }: Groups,
): WrittenDate {
  const parts = yearEnd === undefined ? { month: read(month), day: read(day) } : { month: 12, day: 31 };
  return {
    kind: 'date',
    written,
    year: Number(year),
    month: parts.month,
    day: monthEnd === undefined ? parts.day : lastDay(Number(year), parts.month ?? 12),
    starts: starts !== undefined,
  };
}

function dateWithoutYear(written: string, { onlyMonth, onlyDay, onlyEnd }: Groups): WrittenDate {
  const month = Number(onlyMonth);
  const day = onlyEnd === undefined ? read(onlyDay) : lastDay(2023, month);
  return { kind: 'date', written, year: null, month, day, starts: false };
}

function read(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
