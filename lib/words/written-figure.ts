/** A day, month or year as a text writes it; null where the text leaves a part out. */
export type WrittenDate = {
  readonly kind: 'date';
  readonly written: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** True for a year with 起 behind it: it begins on its first day. */
  readonly starts: boolean;
};

/** A number with its unit: 元 (万 and 亿 counted in), %, 个百分点, 天, 工作日, 个月, 年, 岁, 种, 家, 次, 人, 倍, 个, 第 (the how-manieth), a document's own number, or none. */
export type WrittenQuantity = {
  readonly kind: 'quantity';
  readonly written: string;
  readonly value: number;
  readonly unit: string;
};

/** A figure of a text, as it is written and as it counts. */
export type WrittenFigure = WrittenDate | WrittenQuantity;
