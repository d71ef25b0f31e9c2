/** Spans below this are nothing that a report could mean. */
const finest = 1e-9;

/** Round numbers from below the lowest to above the highest value, zero among them. */
export function ticks(values: readonly number[], isWhole: boolean, wanted = 5): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low > finest ? high - low : 1;
  const power = 10 ** Math.floor(Math.log10(span / wanted));
  const rough = span / wanted / power;
  const step = Math.max(
    (rough > 5 ? 10 : rough > 2 ? 5 : rough > 1 ? 2 : 1) * power,
    isWhole ? 1 : 0,
  );
  const from = Math.floor(low / step);
  const to = Math.max(from + 1, Math.ceil(high / step));
  // Multiples of the step, so that no sum of fractions drifts.
  return Array.from({ length: to - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
}
