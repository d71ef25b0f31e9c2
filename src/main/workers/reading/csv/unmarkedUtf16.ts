const sampleBytes = 65_536;

/**
 * UTF-16 without a byte order mark: zero bytes, or the high bytes of Cyrillic, stand on one side of the pairs
 * only. `null` when the bytes are not that.
 */
export function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  const high = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    const side = at % 2;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
    if (byte === 0 || byte === 4 || byte === 0x20) high[side] = (high[side] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 50) return null;
  if (Math.min(even, odd) > Math.max(even, odd) / 20) return null;
  const side = odd > even ? 1 : 0;
  if ((high[side] ?? 0) < sample.length * 0.4) return null;
  return side === 1 ? 'utf-16le' : 'utf-16be';
}
