/** Answers remembered per function; texts that come later are worked out each time. */
const limit = 20_000;

/** The function with its answers remembered: columns repeat the same few words. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const value = work(text);
    if (known.size < limit) known.set(text, value);
    return value;
  };
}
