import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PrintedSheets } from '@/components/rule/printed-sheets';

test('says at the head of every sheet what has to be said, and nothing on a screen', () => {
  const page = renderToStaticMarkup(
    <PrintedSheets head="征求意见稿">
      <p>结果</p>
    </PrintedSheets>,
  );
  expect(page).toMatch(/class="hidden [^"]*print:table-header-group"><p[^>]*>征求意见稿</);
});

test('leaves a page alone that has nothing to say', () => {
  expect(
    renderToStaticMarkup(
      <PrintedSheets head={null}>
        <p>结果</p>
      </PrintedSheets>,
    ),
  ).toBe('<p>结果</p>');
});
