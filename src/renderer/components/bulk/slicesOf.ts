/** Most records that one call takes. */
const atOnce = 500;

/** Ids in portions that one call takes. */
export function slicesOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );
}
