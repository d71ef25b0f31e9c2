import type { TableSort } from '../table/column.ts';

/** A text of an address; undefined when it says none. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The texts of an address; undefined when it says none. */
export function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value.filter((item) => typeof item === 'string');
  return list.length > 0 ? list : undefined;
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What an address says, without what it does not say. */
export function present<T extends object>(found: T): Said<T> {
  const said = Object.entries(found).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only keys of `found` are left
  return Object.fromEntries(said) as Said<T>;
}

export const countriesOf = (codes: readonly string[] = []): string[] =>
  codes.filter((code) => /^[A-Z]{2}$/u.test(code));

/** Sorting from the address, descending columns with a minus before; unknown columns are dropped. */
export function sortOf<K extends string>(
  keys: readonly K[],
  sort: readonly string[] = [],
): (TableSort & { key: K })[] {
  return sort.flatMap((entry) => {
    const descending = entry.startsWith('-');
    const key = keys.find((known) => known === entry.slice(descending ? 1 : 0));
    return key ? [{ key, descending }] : [];
  });
}
