import { loadFinderQuestions } from '@/lib/content/load-finder-questions';
import type { Person } from '@/lib/forms/find-entitlements';
import type { Disease } from '@/lib/model/disease';
import type { Input } from '@/lib/model/field';
import { situations } from '@/lib/model/situation';

/** Who asks, from the checked answers of the finder and the diseases that a text may mean. */
export const personOf = (input: Input, diseases: readonly Disease[]): Person => ({
  insurance: input.insurance === 'employee' ? 'employee' : 'resident',
  situations: situations.filter((id) => input[id] === true),
  diseases: diseases.map(({ id }) => id),
  answers: Object.fromEntries(
    loadFinderQuestions().flatMap(({ id }) => (typeof input[id] === 'string' ? [[id, input[id]]] : [])),
  ),
});
