import 'server-only';

/** One thing that is wrong in a content file, where it stands, and what to do. `key` is empty where there is none. */
export type ContentFault = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly key: string;
  readonly problem: string;
};

/** Content that must not be published: stops the build. Its message has one line `file:line: key: problem` for each fault. */
export class ContentError extends Error {
  readonly faults: readonly ContentFault[];

  constructor(faults: readonly ContentFault[]) {
    super(faults.map(describeFault).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

function describeFault({ file, line, key, problem }: ContentFault): string {
  return `${file}:${line}: ${key === '' ? '' : `${key}: `}${problem}`;
}
