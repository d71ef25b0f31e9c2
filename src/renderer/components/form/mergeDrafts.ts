import { isEqual } from './isEqual.ts';

/** The keys that `mine` changed since `base`, and those changes on top of `theirs`. */
export function mergeDrafts<D extends object>(
  base: D,
  mine: D,
  theirs: D,
): { changed: (keyof D & string)[]; merged: D } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft is a plain object of its own keys
  const keys = Object.keys(base) as (keyof D & string)[];
  const changed = keys.filter((key) => !isEqual(base[key], mine[key]));
  const kept = Object.fromEntries(changed.map((key) => [key, mine[key]]));
  return { changed, merged: { ...theirs, ...kept } };
}
