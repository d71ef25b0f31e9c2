/** One figure of the benchmark: ours against a floor measured in the same run. */
export interface Figure {
  name: string;
  value: number;
  floor: number;
  /** value / floor, the median over the pairs of runs. */
  ratio: number;
  unit: 's' | 'ms' | 'MB';
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function time(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs both in turn, so that a slow moment of the machine meets both, and takes medians. */
export async function compare(
  name: string,
  unit: Figure['unit'],
  runs: number,
  ours: () => unknown,
  floor: () => unknown,
): Promise<Figure> {
  await ours();
  await floor();
  const pairs: [number, number][] = [];
  for (let run = 0; run < runs; run += 1) pairs.push([await time(ours), await time(floor)]);
  const scale = unit === 's' ? 1000 : 1;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    name,
    value: round(median(pairs.map(([a]) => a)) / scale),
    floor: round(median(pairs.map(([, b]) => b)) / scale),
    ratio: round(median(pairs.map(([a, b]) => a / b))),
    unit,
  };
}

/** A figure measured once against one that is given. */
export function against(name: string, unit: Figure['unit'], value: number, floor: number): Figure {
  return {
    name,
    unit,
    value: Math.round(value),
    floor: Math.round(floor),
    ratio: Math.round((value / floor) * 1000) / 1000,
  };
}
