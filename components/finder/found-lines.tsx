/** One figure for the person. */
export type FoundLine = {
  /** What it is. */
  readonly what: string;
  /** What it comes to, a row for each case that is still open; `labels` tell the cases apart. */
  readonly rows: readonly { readonly labels: readonly string[]; readonly text: string }[];
  /** Whom, where and which costs it is limited to; undefined where it rests on no figure of the notice. */
  readonly scope: string | undefined;
};

const Row = ({ labels, text }: FoundLine['rows'][number]) => (
  <li className="flex items-baseline justify-between gap-x-4">
    <span>{labels.join(' · ')}</span>
    <strong className="max-w-[55%] shrink-0 text-right text-xl">{text}</strong>
  </li>
);

const Line = ({ what, rows }: FoundLine) => {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0)
    return (
      <p>
        {what} <strong className="text-xl">{only.text}</strong>
        {only.labels.length > 0 && `（${only.labels.join(' · ')}）`}
      </p>
    );
  return (
    <div>
      <p>{what}</p>
      <ul className="border-l-4 border-line pl-3">
        {rows.map((row) => (
          <Row key={row.labels.join()} {...row} />
        ))}
      </ul>
    </div>
  );
};

/** The figures for the person, with what they are limited to: once for those limited alike. */
export const FoundLines = ({ lines }: { readonly lines: readonly FoundLine[] }) =>
  lines.map((line, place) => (
    <div key={line.what} className="py-1">
      <Line {...line} />
      {line.scope !== undefined && line.scope !== lines[place + 1]?.scope && (
        <p className="text-base text-quiet">{line.scope}</p>
      )}
    </div>
  ));
