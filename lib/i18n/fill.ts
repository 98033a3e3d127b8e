/**
 * Puts values into the `{names}` of a message, for components that also run in the browser, where a
 * message formatter would cost every phone its weight. A name without a value stays visible.
 */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
