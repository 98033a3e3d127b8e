import { describe, expect, test } from 'vitest';
import { figureText } from '@/components/notice/figure-text';
import { figuresInTime, wordsInTime } from '@/components/notice/figures-in-time';
import { figuresIn } from '@/lib/content/figures-in';
import { listNotices } from '@/lib/content/list-notices';
import { localiseNotice } from '@/lib/content/localise-notice';
import { locales } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

const pictures = listNotices().flatMap((each) =>
  locales.map((locale) => {
    const notice = localiseNotice(each, locale);
    return { id: each.id, locale, notice, ...figuresInTime(notice.parameters.figures) };
  }),
);

describe('what changes when', () => {
  test('a picture with a stretch without a number is looked at', () => {
    expect(pictures.some(({ rows }) => rows.some(({ cells }) => cells.includes(undefined)))).toBe(true);
  });

  test.each(pictures)(
    'in $id ($locale) no place is empty or a dash',
    ({ notice, locale, rows, stretches }) => {
      const words = messagesOf(locale);
      for (const row of rows) {
        for (const [place, cell] of row.cells.entries()) {
          const said =
            wordsInTime(row, place, stretches, notice.explanation.changes) ?? words.notice.notWritten;
          expect(cell === undefined ? said : figureText(cell, words)).toMatch(/[\p{Script=Han}\d]/u);
        }
      }
    },
  );

  test.each(pictures)(
    'in $id ($locale) a figure that has not always been there is named by a change',
    (each) => {
      const named = each.notice.explanation.changes.flatMap(({ figures }) => figures);
      for (const { id, cells } of each.rows) if (cells.includes(undefined)) expect(named).toContain(id);
    },
  );

  test.each(pictures)('in $id ($locale) it says of every change what the list of changes says', (each) => {
    const { notice, locale, rows, stretches } = each;
    const words = messagesOf(locale);
    for (const change of notice.explanation.changes) {
      const own = rows.filter(({ id }) => change.figures.includes(id));
      const first = stretches.findIndex(({ from }) => from === change.from && from !== null);
      if (own.length === 0 || first < 1) continue;
      const saidAt = (place: number) =>
        own.map((row) => {
          const cell = row.cells[place];
          if (cell !== undefined) return figureText(cell, words);
          return wordsInTime(row, place, stretches, notice.explanation.changes) ?? words.notice.notWritten;
        });
      for (const [place, listed] of [
        [first - 1, change.before],
        [first, change.after],
      ] as const) {
        const figures = figuresIn((listed ?? '').replaceAll('個百分點', '个百分点').replaceAll('萬', '万'));
        const picture = saidAt(place);
        const inPicture = picture.flatMap((said) =>
          figuresIn(said.replaceAll('個百分點', '个百分点').replaceAll('萬', '万')),
        );
        if (figures.length > 0) expect(inPicture, change.id).toContain(figures.at(-1));
        else expect(picture, change.id).toContain(listed ?? words.notice.notWritten);
      }
    }
  });
});
