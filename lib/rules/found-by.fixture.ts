import type { Fields, Input, InputValue } from '@/lib/model/field';
import type { RuleParameters } from '@/lib/model/rule-parameters';
import type { Checker } from '@/lib/rules/define-checker';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** What a checker finds, reasons and assumptions by their ids. Refusals as they are. */
export const foundBy = (checker: Checker, parameters: RuleParameters) => (input: Input) => {
  const verdict = checker.run(input, parameters);
  if (verdict.status !== 'computed') return verdict;
  const { reasons, assumptions, ...rest } = verdict;
  return { ...rest, reasons: idsOf(reasons), assumptions: idsOf(assumptions) };
};

const answersTo = (field: Fields[string] | undefined): readonly InputValue[] => {
  if (field?.kind === 'yes-no') return [true, false];
  return field?.kind === 'choice' ? field.options : [];
};

/** Every combination of answers to the choices and yes-no questions of a checker; other fields are left out. */
export const everyCase = ({ fields }: Checker): readonly Input[] =>
  Object.entries(fields)
    .filter(([, field]) => field.kind === 'choice' || field.kind === 'yes-no')
    .reduce<readonly Input[]>(
      (cases, [name, field]) =>
        cases.flatMap((one) => answersTo(field).map((value) => ({ ...one, [name]: value }))),
      [{}],
    );
