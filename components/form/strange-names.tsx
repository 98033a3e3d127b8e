import type { SharedWords } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';

type Strange = {
  /** As they stand in the address: anything at all. */
  readonly names: readonly string[];
  readonly words: Pick<SharedWords['rules'], 'strange' | 'strangeMore' | 'strangeName'>;
};

/** How many are named, and how much of each. */
const most = 3;
const longest = 20;

const shorten = (name: string): string => {
  const letters = Array.from(name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
};

/** Above an answer or a form: what stands in the address and took no part. */
export const StrangeNames = ({ names, words }: Strange) => {
  const different = [...new Set(names.map(shorten))].filter((name) => name !== '');
  if (different.length === 0) return null;
  const named = different
    .slice(0, most)
    .map((name) => fill(words.strangeName, { name }))
    .join('');
  const text = different.length > most ? words.strangeMore : words.strange;
  return (
    <p data-strange="" className="mb-4 max-w-measure border-l-4 border-line pl-3 text-base text-quiet">
      {fill(text, { names: named, count: different.length })}
    </p>
  );
};
