// @ts-check
import { attributeOf, listElements, rootOf } from './read-page.mjs';

/** On the root of a page as Next makes it: the day it was made on. It is not sent. */
const made = 'data-day';
/** Stands where the page first knew it, and is sent on its root: the first day on which it reads differently. */
const until = 'data-valid-until';

/**
 * Takes from a page the day it was made on, and moves the day until which it holds to its root, where whoever keeps it finds it.
 *
 * @param {import('./read-page.mjs').Document} page is changed
 */
export function liftDays(page) {
  const root = rootOf(page);
  const days = listElements(page).flatMap((element) => attributeOf(element, until) ?? []);
  const madeOn = root && attributeOf(root, made);
  const validUntil = days.sort()[0] ?? null;
  for (const element of listElements(page)) {
    element.attrs = element.attrs.filter(({ name }) => name !== until && name !== made);
  }
  if (validUntil !== null) root?.attrs.push({ name: until, value: validUntil });
  return { madeOn, validUntil };
}
