import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StrangeNames } from '@/components/form/strange-names';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

const shown = (names: readonly string[], locale: (typeof locales)[number] = 'zh-Hans') =>
  renderToStaticMarkup(<StrangeNames names={names} words={messagesOf(locale).rules} />);

test.each(locales)('names in one line what took no part (%s)', (locale) => {
  expect(shown(['colour'], locale)).toMatch(/^<p [^>]+>[^<]*[“「]colour[”」][^<]*<\/p>$/);
  expect(shown([], locale)).toBe('');
});

test('writes a name as text, whatever it is made of', () => {
  expect(shown(['<script>'])).toContain('&lt;script&gt;');
  expect(shown(['a\u202eb\u0000c'])).not.toMatch(/\p{C}/u);
  expect(shown(['\u200b', ''])).toBe('');
});

test('stays one line, however many names there are and however long', () => {
  const many = Array.from({ length: 5000 }, (_, place) => `name-${place}`);
  expect(shown(many)).toContain('5000');
  expect(shown([...many, 'x'.repeat(9000)]).length).toBeLessThan(400);
  expect(shown(['x'.repeat(9000)]).length).toBeLessThan(250);
});

test('names one that comes twice once', () => {
  expect(shown(['a', 'a']).match(/“a”/g)).toHaveLength(1);
});
