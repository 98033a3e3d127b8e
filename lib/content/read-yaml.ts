import 'server-only';

import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

import { ContentError, type ContentFault } from '@/lib/content/content-error';
import type { ContentFile } from '@/lib/content/content-file';
import { describeIssue } from '@/lib/content/describe-issue';
import { lineInYaml } from '@/lib/content/line-in-yaml';
import { readContentFile } from '@/lib/content/read-content-file';
import { writeKeyPath } from '@/lib/content/write-key-path';

/** Says what is wrong at a key path of a file, with the line on which the key stands. */
export type FaultAt = (path: readonly PropertyKey[], problem: string) => ContentFault;

/** A validated YAML file that still knows on which line each key stands. */
export type YamlFile<T> = { readonly value: T; readonly faultAt: FaultAt };

/**
 * Reads a YAML file (core schema: a date stays a string) and validates it. Refuses, with a
 * ContentError of all faults, broken YAML, a wrong type, a missing and an unknown key.
 */
export function readYaml<S extends z.ZodType>(file: ContentFile, schema: S): YamlFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(readContentFile(file), {
    lineCounter: counter,
    schema: 'core',
    prettyErrors: false,
  });
  refuseSyntaxErrors(file, document.errors, counter);
  const faultAt = (path: readonly PropertyKey[], problem: string): ContentFault => ({
    file: file.name,
    line: lineInYaml(document.contents, path, counter),
    key: writeKeyPath(path),
    problem,
  });
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { value: parsed.data, faultAt };
  const problems = parsed.error.issues.flatMap(describeIssue);
  throw new ContentError(problems.map(({ path, problem }) => faultAt(path, problem)));
}

type SyntaxFault = { readonly message: string; readonly pos: readonly [number, number] };

function refuseSyntaxErrors(file: ContentFile, errors: readonly SyntaxFault[], counter: LineCounter): void {
  if (errors.length === 0) return;
  const faults = errors.map(({ message, pos }) => ({
    file: file.name,
    line: counter.linePos(pos[0]).line,
    key: '',
    problem: `is not YAML; correct the line: ${message}`,
  }));
  throw new ContentError(faults);
}
