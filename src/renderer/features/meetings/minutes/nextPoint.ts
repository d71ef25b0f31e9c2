/** The next free point under a number: `2.3` after `2.1` and `2.2`; points written otherwise do not count. */
export function nextPoint(parent: string, taken: readonly string[]): string {
  const last = taken
    .filter((point) => point.startsWith(`${parent}.`))
    .map((point) => point.slice(parent.length + 1))
    .filter((rest) => /^\d{1,6}$/u.test(rest))
    .reduce((most, rest) => Math.max(most, Number(rest)), 0);
  return `${parent}.${last + 1}`;
}
