import 'server-only';

import { z } from 'zod';

import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { readYaml } from '@/lib/content/read-yaml';
import { refuseFaults } from '@/lib/content/refuse-faults';

const entries = z.record(z.string().min(1), z.string());

const overridesSchema = z.strictObject({
  before: entries,
  words: entries,
  glyphs: entries,
  explanation: entries,
});

/** `script-overrides.yaml`: our corrections to OpenCC, by the layer they apply in. */
export type ScriptOverrides = z.infer<typeof overridesSchema>;

/** Reads the corrections. Refuses one that changes the length of the text. */
export function readOverrides(root: string = contentRoot()): ScriptOverrides {
  const { value, faultAt } = readYaml(contentFile(root, 'script-overrides.yaml'), overridesSchema);
  const layers = Object.entries(value).flatMap(([layer, map]) =>
    Object.entries(map).map(([from, to]) => ({ layer, from, to })),
  );
  const uneven = layers.filter(({ from, to }) => from.length !== to.length);
  refuseFaults(
    uneven.map(({ layer, from }) =>
      faultAt([layer, from], 'changes the length; write as many characters as there were'),
    ),
  );
  return value;
}
