import type { Entitlement } from '@/lib/model/entitlement';
import type { Situation } from '@/lib/model/situation';

/** Who asks what the notices give them. */
export type Person = {
  readonly insurance: 'employee' | 'resident';
  readonly situations: readonly Situation[];
  /** Ids of the listed diseases that the person may have: `b23`. */
  readonly diseases: readonly string[];
  /** Answers to questions of the finder, by its id; none where they did not say. */
  readonly answers: Readonly<Record<string, string>>;
};

const concernsDisease = ({ diseases }: Entitlement, person: Person): boolean =>
  diseases === 'listed'
    ? person.diseases.length > 0
    : diseases.some((disease) => person.diseases.includes(disease));

const isForEverybody = ({ situations, diseases }: Entitlement): boolean =>
  situations.length === 0 && diseases.length === 0;

/** What a notice gives to a person: by insurance, then by situation or disease; in the notice's order. */
export const findEntitlements = (all: readonly Entitlement[], person: Person): readonly Entitlement[] =>
  all.filter((entitlement) => {
    const { insurance, situations, unless } = entitlement;
    if (!insurance.includes(person.insurance)) return false;
    if (unless.some((situation) => person.situations.includes(situation))) return false;
    return (
      isForEverybody(entitlement) ||
      situations.some((situation) => person.situations.includes(situation)) ||
      concernsDisease(entitlement, person)
    );
  });
