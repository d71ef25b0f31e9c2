/** Numbers that look random and are the same in every run. Source: mulberry32 by T. Ettinger. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  int: (from: number, to: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** True so often out of a hundred times. */
  chance: (percent: number) => boolean;
}

export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = Math.trunc(state + 0x6d2b79f5);
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    chance: (percent) => next() * 100 < percent,
  };
}
