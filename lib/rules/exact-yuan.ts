/**
 * Yuan of an amount not yet rounded, given in ten-thousandths of a fen: exact, with two to six
 * decimals. 700350 is "0.70035", 70035000 is "70.035", 1000000 is "1.00".
 */
export const exactYuan = (tenThousandthsOfFen: number): string => {
  const digits = String(tenThousandthsOfFen).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '').padEnd(2, '0');
  return `${digits.slice(0, -6)}.${decimals}`;
};
