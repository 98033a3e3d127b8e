import 'server-only';

import { isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** The line, from 1, of a key path in a parsed YAML document; of the deepest part that is there where the rest is missing. */
export function lineInYaml(
  contents: Node | null,
  path: readonly PropertyKey[],
  counter: LineCounter,
): number {
  const offset = offsetOf(contents, path) ?? startOf(contents) ?? 0;
  return counter.linePos(offset).line;
}

function offsetOf(node: unknown, [step, ...rest]: readonly PropertyKey[]): number | undefined {
  const child = step === undefined ? undefined : childOf(node, step);
  return child === undefined ? undefined : (offsetOf(child.value, rest) ?? child.offset);
}

type Child = { readonly value: unknown; readonly offset: number | undefined };

function childOf(node: unknown, step: PropertyKey): Child | undefined {
  if (isSeq(node)) return { value: node.items[Number(step)], offset: startOf(node.items[Number(step)]) };
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? undefined : { value: pair.value, offset: startOf(pair.key) };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
