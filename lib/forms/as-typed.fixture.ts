import fc from 'fast-check';
import { anySingle } from '@/lib/forms/any-typed.fixture';
import { YEARS } from '@/lib/forms/typed-shapes';
import type { SingleField } from '@/lib/model/field';

/** A right value in plain shape, and one of the ways in which people type it. */
type AsTyped = { readonly plain: string; readonly typed: string };

const unseen = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u200f',
  '\u202a',
  '\t',
  '\u200b \u3000',
];
const either = fc.constantFrom(...unseen);

const anyCaseOf = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(...[...text].map((sign) => fc.tuple(fc.constant(sign), fc.boolean())))
    .map((signs) =>
      signs
        .map(([sign, isWide]) =>
          isWide && /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
        )
        .join(''),
    );

const inGroups = (text: string): string => {
  const [whole = '', places] = text.split('.');
  const grouped = whole.replace(/\B(?=([0-9]{3})+$)/g, ',');
  return places === undefined ? grouped : `${grouped}.${places}`;
};

const waysWith = (text: string, befores: readonly string[], behinds: readonly string[]) => {
  const canGroup = /^[1-9]/.test(text);
  return fc
    .tuple(
      fc.boolean().map((isGrouped) => (isGrouped && canGroup ? inGroups(text) : text)),
      fc.constantFrom('.', '。', '．'),
      fc.constantFrom('', ...befores),
      fc.constantFrom('', ...behinds),
      fc.constantFrom('', ' '),
    )
    .chain(([number, point, before, behind, blank]) =>
      anyCaseOf(number.replace('.', point)).map(
        (shown) => `${before}${before && blank}${shown}${behind && blank}${behind}`,
      ),
    );
};

const unitOf = (field: SingleField): readonly string[] => {
  if (field.kind === 'percent') return ['%', '％'];
  if (field.kind !== 'count' || field.unit === undefined) return [];
  return { age: ['岁', '歲'], year: ['年'], people: ['人'] }[field.unit];
};

const short = (text: string): string => text.replace(/^0/, '');

const waysOfDate = (text: string): fc.Arbitrary<string> => {
  const [year = '', month = '', day] = text.split('-');
  const parts = (form: (part: string) => string) => [month, ...(day === undefined ? [] : [day])].map(form);
  const joined = (separator: string) =>
    [short, (part: string) => part].map((form) => [year, ...parts(form)].join(separator));
  const inWords = [short, (part: string) => part].map((form) => {
    const [m = '', d] = parts(form);
    return d === undefined ? `${year}年${m}月` : `${year}年${m}月${d}日`;
  });
  const ways = [
    ...['-', '/', '.', '。'].flatMap(joined),
    ...inWords,
    [year, ...parts((part) => part)].join(''),
  ];
  return fc.constantFrom(...ways).chain(anyCaseOf);
};

const waysOf = (field: SingleField, plain: string): fc.Arbitrary<string> => {
  switch (field.kind) {
    case 'money':
      return waysWith(plain, ['¥', '￥'], ['元']);
    case 'percent':
    case 'count':
      return waysWith(plain, [], unitOf(field));
    case 'date':
    case 'month':
      return waysOfDate(plain);
    case 'choice':
    case 'yes-no':
      return fc.constant(plain);
  }
};

const anyDay = fc
  .date({
    min: new Date(Date.UTC(YEARS.first, 0, 1)),
    max: new Date(Date.UTC(YEARS.last, 11, 31)),
    noInvalidDate: true,
  })
  .map((day) => day.toISOString().slice(0, 10));

/** What one types by hand, and picks nowhere. */
export const isWritten = ({ kind }: SingleField): boolean => kind !== 'choice' && kind !== 'yes-no';

/** A right value of a field, plain. */
export const anyPlain = (field: SingleField): fc.Arbitrary<string> =>
  anyDay.chain((day) => anySingle(field, [day]));

/** A right value of a field and any allowed way to type it, of any length and with blanks around. */
export const anyAsTyped = (field: SingleField): fc.Arbitrary<AsTyped> =>
  anyPlain(field).chain((plain) =>
    isWritten(field)
      ? fc.tuple(either, waysOf(field, plain), either).map((parts) => ({ plain, typed: parts.join('') }))
      : fc.constant({ plain, typed: plain }),
  );
