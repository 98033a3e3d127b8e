import 'server-only';

/** What is read under a key: once per process, anew each time in development. `kept` holds what was read before. */
export function readOnce<T>(kept: Map<string, T>, key: string, read: () => T): T {
  if (process.env.NODE_ENV === 'development') return read();
  const value = kept.get(key) ?? read();
  kept.set(key, value);
  return value;
}
