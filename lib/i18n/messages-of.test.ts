import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

/** Every message with the path of its key; an entry of a list has its place for a key. */
const messagesIn = (node: unknown, at: readonly string[] = []): [string, unknown][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, child]) => messagesIn(child, [...at, key]))
    : [[at.join('.'), node]];

const placeholdersIn = (message: unknown): string[] =>
  [...String(message).matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('each script has words of its own', () => {
  expect(messagesOf('zh-Hans').site.otherScript).toBe('繁體');
  expect(messagesOf('zh-Hant').site.otherScript).toBe('简体');
});

describe('all words', () => {
  const source = messagesIn(messagesOf('zh-Hans'));

  test.each(locales)('have the same keys in %s, in the same order', (locale) => {
    expect(messagesIn(messagesOf(locale)).map(([key]) => key)).toEqual(source.map(([key]) => key));
  });

  test.each(locales)('have the same placeholders in %s', (locale) => {
    const named = (all: typeof source) => all.map(([key, message]) => [key, placeholdersIn(message)]);
    expect(named(messagesIn(messagesOf(locale)))).toEqual(named(source));
  });

  test.each(locales)(
    'are texts without blanks around in %s, empty in both scripts or in neither',
    (locale) => {
      const plain = new Map(source);
      for (const [key, message] of messagesIn(messagesOf(locale))) {
        expect(typeof message, key).toBe('string');
        expect(message, key).toBe(String(message).trim());
        expect(message === '', key).toBe(plain.get(key) === '');
      }
    },
  );
});
