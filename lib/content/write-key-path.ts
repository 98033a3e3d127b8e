import 'server-only';

/** Writes a key path as people read it: `figures[0].quote`. */
export function writeKeyPath(path: readonly PropertyKey[]): string {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return written.replace(/^\./, '');
}
