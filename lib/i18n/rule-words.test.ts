import { expect, test } from 'vitest';
import { calculatorWords, type FieldWords } from '@/lib/i18n/rule-words';

test.each([
  ['jinan-outpatient', 'cost'],
  ['jinan-year', 'visit'],
  ['jining-outpatient', 'cost'],
  ['jining-two-diseases', 'drugCost'],
  ['jining-chronic-outpatient', 'cost'],
  ['jining-tcm-inpatient', 'tcmCost'],
  ['zhongshan-two-diseases', 'cost'],
  ['zhongshan-cancer-drug', 'cost'],
])('%s says beside %s that what lies outside the scope is one’s own', (rule, field) => {
  const hintIn = (locale: 'zh-Hans' | 'zh-Hant') => {
    const fields: Readonly<Record<string, FieldWords>> = calculatorWords(locale, rule).fields;
    return fields[field]?.hint;
  };
  expect(hintIn('zh-Hans')).toContain('范围外的钱全由自己付');
  expect(hintIn('zh-Hant')).toContain('範圍外的錢全由自己付');
});
