/** Fills from light to dark: their order is seen without colours as well. */
export const mapInks = ['#deebf7', '#9ecae1', '#5ba3cf', '#2e75b6', '#123b63'] as const;

export interface MapClass {
  from: number;
  to: number;
  fill: string;
}

/** At most five steps of about as many countries each, from the lowest to the highest value. */
export function mapClasses(values: readonly number[]): MapClass[] {
  const sorted = [...new Set(values)].toSorted((one, other) => one - other);
  const count = Math.min(mapInks.length, sorted.length);
  return Array.from({ length: count }, (_, step) => {
    const first = Math.floor((step * sorted.length) / count);
    const last = Math.floor(((step + 1) * sorted.length) / count) - 1;
    const ink = count === 1 ? 2 : Math.round((step * (mapInks.length - 1)) / (count - 1));
    return { from: sorted[first] ?? 0, to: sorted[last] ?? 0, fill: mapInks[ink] ?? mapInks[0] };
  });
}

export const classOf = (classes: readonly MapClass[], value: number): MapClass | undefined =>
  classes.find(({ from, to }) => value >= from && value <= to);
