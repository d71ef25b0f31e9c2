/**
 * From here on a header named `__proto__` in a hostile file reaches no object of this process. Called when the
 * libraries are loaded, for some of them set up objects of their own in ways that are closed afterwards.
 */
export function closeObjects(): void {
  Object.freeze(Object.prototype);
}

/** A library, after which nothing more is loaded. */
export async function loaded<T>(library: Promise<T>): Promise<T> {
  const found = await library;
  closeObjects();
  return found;
}
