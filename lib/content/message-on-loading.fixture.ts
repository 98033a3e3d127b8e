import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ContentError } from '@/lib/content/content-error';

type Changed = {
  /** The content root that is copied; its folder is called `content`. */
  readonly from: string;
  /** The file that is changed in the copy, under the root, and what becomes of its text; empty where it is a new one. */
  readonly file: string;
  readonly change: (text: string) => string;
};

/** What loading says of content in which one file is changed; `loaded` where nothing is wrong. */
export function messageOnLoading({ from, file, change }: Changed, load: (root: string) => unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  const root = path.join(folder, 'content');
  try {
    cpSync(from, root, { recursive: true });
    const changed = path.join(root, file);
    writeFileSync(changed, change(readIfAny(changed)));
    load(root);
    return 'loaded';
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts other words in the place of some that have to be there. */
export const replacing = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`there is no “${from}” to replace`);
  return text.replace(from, () => to);
};

function readIfAny(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
