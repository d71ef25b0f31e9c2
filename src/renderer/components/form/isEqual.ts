/** True when two form values hold the same; they are plain data in the same order of keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
