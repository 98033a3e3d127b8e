type Bar = {
  readonly text: string;
  readonly filled: number;
  readonly whole: number;
};

/** How much of something is used up: in words, and as a bar below them. */
export const FilledBar = ({ text, filled, whole }: Bar) => {
  const share = whole === 0 ? 0 : Math.min(1, filled / whole) * 100;
  return (
    <div className="max-w-measure">
      <p>{text}</p>
      {whole > 0 && (
        <svg
          aria-hidden="true"
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          className="block h-4 w-full border border-ink"
        >
          <rect width={share} height="4" className="fill-accent" />
        </svg>
      )}
    </div>
  );
};
