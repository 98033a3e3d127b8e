/** An amount behind the words for its end of the truth, such as 至少; by itself where it is exact. */
export const boundedAmount = (bound: string, amount: string): string =>
  bound === '' ? amount : `${bound} ${amount}`;
