/** The words of a notice that something rests on. `clause` is written `jinan-2022/1-2`. */
export type Citation = {
  readonly clause: string;
  readonly quote: string;
};

/** At least one citation: what a parameter, a multiplication or a cap cannot do without. */
export type Citations = readonly [Citation, ...Citation[]];
