import { asksForRows } from '@/lib/forms/asks-for-rows';
import type { FieldError } from '@/lib/forms/check-typed';
import { editName, editRows, goOn, readRowEdit, withoutUntouched } from '@/lib/forms/edit-rows';
import { pagePairs } from '@/lib/forms/page-pairs';
import { takeCells } from '@/lib/forms/row-cells';
import { type Decoded, decodeSearchParams } from '@/lib/forms/search-params';
import { type Pairs, type Typed, typedRows } from '@/lib/forms/typed';
import type { Fields } from '@/lib/model/field';

type DecodedForm = Decoded & {
  /** A button that changes rows was pressed, or a link leads to a form begun: it is to be shown as it stands, without an answer. */
  readonly isEditing: boolean;
  /** Of the two, the link. */
  readonly isBegun: boolean;
  /** There were cells of single controls: the same is better written with one text for each row. */
  readonly hasCells: boolean;
  /** Names that no field of this form takes: they take no part. */
  readonly strange: readonly string[];
};

/** Whether a name is unknown to a form. A cell that comes twice is known, and stays an error. */
const isStrange = (fields: Fields, { field, code }: FieldError): boolean =>
  code === 'unknown' && takeCells(fields, [[field, '']]).rest.length > 0;

/**
 * Reads the address of a page, which may come from the controls of a form without a script: cells
 * become rows, and a pressed button changes them. A form may also be begun elsewhere and gone on with here. What apps
 * glued behind it takes no part. The API takes none of this: see `decodeSearchParams`.
 */
export const decodeForm = (fields: Fields, pairs: Pairs): DecodedForm => {
  const taken = takeCells(fields, pagePairs(pairs));
  const isOurs = (value: string) =>
    value === goOn || (asksForRows(fields) && readRowEdit(value) !== undefined);
  const pressed = taken.rest.find(([name, value]) => name === editName && isOurs(value));
  const edit = readRowEdit(pressed?.[1] ?? '');
  const { typed, errors } = decodeSearchParams(
    fields,
    taken.rest.filter((pair) => pair !== pressed),
  );
  const rows = Object.entries(fields).flatMap(([name, field]): [string, Typed[string]][] => {
    if (field.kind !== 'rows') return [];
    const written = typedRows(typed, name);
    const cells = taken.rows[name] ?? [];
    if (edit === undefined) {
      const touched = withoutUntouched(
        field,
        cells.map((row) => row.typed),
      );
      const all = [...written, ...touched];
      return all.length === 0 ? [] : [[name, all]];
    }
    return [[name, [...written, ...editRows(field, cells, edit).map((row) => row.typed)]]];
  });
  const single = Object.entries(typed).filter(([name]) => fields[name]?.kind !== 'rows');
  const strange = errors.filter((error) => isStrange(fields, error));
  return {
    typed: Object.fromEntries([...single, ...rows]),
    errors: errors.filter((error) => !strange.includes(error)),
    strange: strange.map(({ field }) => field),
    isEditing: pressed !== undefined,
    isBegun: pressed?.[1] === goOn,
    hasCells: Object.keys(taken.rows).length > 0,
  };
};
