import path from 'node:path';

import { expect, test } from 'vitest';

import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';

const notice = loadNotice('sample-2020', path.join(import.meta.dirname, 'fixtures/content'));

test('gives every word in Traditional', () => {
  const localised = localiseNotice(notice, 'zh-Hant');
  expect(localised).toMatchObject({
    locale: 'zh-Hant',
    title: '樣本市關於門診報銷的通知',
    shortTitle: '樣本：門診報銷',
    number: '樣醫保〔2020〕1號',
    issuers: ['樣本市醫療保障局'],
    region: { province: '樣本省', city: '樣本市' },
    contact: { clause: 'closing', text: '電話 12345' },
  });
  expect(localised.clauses[1]).toMatchObject({
    id: '1',
    heading: '提高報銷比例',
    body: '',
    source: '一、提高報銷比例',
  });
  expect(localised.explanation.changes[0]).toMatchObject({
    what: '門診報銷比例',
    before: '40%',
    quote: '支付比例由40%提高至50%',
  });
  expect(localised.explanation.clauses['1-1']?.headline).toBe('門診報 50%，原來 40%。');
  expect(localised.explanation).toMatchObject({
    aboutStatus: '2022 年 12 月 31 日到期。',
    inOneMinute: [{ text: '門診報 50%。', clause: '1-1' }],
    questions: [
      { ask: '退休了報幾成？', answer: '50%＋5 個百分點＝55%。', clauses: ['1-1'], stated: true },
      { ask: '起付線是多少？', answer: '文件沒寫「起付線」。', clauses: [], stated: false },
    ],
  });
  expect(localised.parameters.figures[1]?.quote).toBe('限額為3000元');
  expect(localised.parameters.quotes[0]?.quote).toBe('就醫不再登記');
  expect(localised.scenarios[0]?.title).toBe('看門診花了 1000 元');
});

test('sets quotation marks as 「」 in our own words only', () => {
  const localised = localiseNotice(notice, 'zh-Hant');
  expect(localised.remarks[0]?.text).toBe('編號丟了，寫作「二、」。');
  expect(localised.explanation.clauses['1-1']?.action).toBe('不用辦「任何手續」。');
  const marked = { ...notice, title: '关于“两病”的通知' };
  expect(localiseNotice(marked, 'zh-Hant').title).toBe('關於“兩病”的通知');
});

test('changes nothing in Simplified', () => {
  const { clauses, locale, ...rest } = localiseNotice(notice, 'zh-Hans');
  const { clauses: original, ...own } = notice;
  expect(locale).toBe('zh-Hans');
  expect(rest).toEqual(own);
  expect(clauses.map(({ source }) => source)).toEqual(original.map(({ source }) => source['zh-Hans']));
});

test('gives the same figures in both scripts', () => {
  const real = loadNotice('jinan-2022');
  const digits = (locale: 'zh-Hans' | 'zh-Hant'): string =>
    JSON.stringify(localiseNotice(real, locale)).replace(/[^\d.%]/g, '');
  expect(digits('zh-Hant')).toBe(digits('zh-Hans'));
});
