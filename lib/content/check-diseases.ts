import 'server-only';

import { checkClauseId } from '@/lib/content/check-citation';
import { checkUniqueIds } from '@/lib/content/check-unique-ids';
import type { ContentFault } from '@/lib/content/content-error';
import type { FaultAt, YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import type { ListedDiseases } from '@/lib/model/disease';

/**
 * Faults of `diseases.yaml` against the clauses of its notice: a name that does not stand there under
 * its printed number, a printed disease that is left out, an id that comes twice.
 */
export function checkDiseases(
  { value: listed, faultAt }: YamlFile<ListedDiseases>,
  clauses: readonly Clause[],
): ContentFault[] {
  const letters = ['a', 'b'] as const;
  const unknown = letters.flatMap((letter) =>
    checkClauseId(clauses, listed.clauses[letter], ['clauses', letter], faultAt),
  );
  if (unknown.length > 0) return unknown;
  return [
    ...checkUniqueIds(listed.diseases, ['diseases'], faultAt),
    ...letters.flatMap((letter) => checkCategory(letter, listed, clauses, faultAt)),
    ...listed.diseases.flatMap(({ synonyms }, index) => checkSynonyms(synonyms, index, faultAt)),
  ];
}

/** The diseases that a clause lists, by id: `…包括：1.恶性肿瘤（包括白血病）；2.尿毒症；…。` */
function printedIn(source: string, letter: string): Map<string, string> {
  const list = source.slice(source.indexOf('：') + 1).replace(/。$/, '');
  const items = list.split('；').map((item) => /^(\d+)\.(.+)$/.exec(item) ?? ['', '', item]);
  return new Map(items.map(([, number = '', name = '']) => [`${letter}${number}`, name]));
}

function checkCategory(
  letter: 'a' | 'b',
  { clauses: where, diseases }: ListedDiseases,
  clauses: readonly Clause[],
  faultAt: FaultAt,
): ContentFault[] {
  const source = clauses.find(({ id }) => id === where[letter])?.source['zh-Hans'] ?? '';
  const printed = printedIn(source, letter);
  const misnamed = diseases.flatMap(({ id, name }, index) =>
    !id.startsWith(letter) || printed.get(id) === name
      ? []
      : [
          faultAt(
            ['diseases', index, 'name'],
            `is not what clause ${where[letter]} prints as number ${id.slice(1)}; copy the words from there`,
          ),
        ],
  );
  const missing = [...printed.keys()].filter((id) => diseases.every((disease) => disease.id !== id));
  return [
    ...misnamed,
    ...missing.map((id) => faultAt(['diseases'], `${id} is missing: ${printed.get(id)}; add it`)),
  ];
}

function checkSynonyms(synonyms: readonly string[], index: number, faultAt: FaultAt): ContentFault[] {
  return synonyms.flatMap((synonym, place) =>
    synonyms.indexOf(synonym) === place
      ? []
      : [faultAt(['diseases', index, 'synonyms', place], `${synonym} comes twice; remove one`)],
  );
}
