import { useCallback, useState } from 'react';

/** Reads a value this window kept; `null` when there is none or it cannot be read. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`ortaq.${key}`) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value for the next time the window opens; `null` removes it. */
export function writeStored(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`ortaq.${key}`);
    else localStorage.setItem(`ortaq.${key}`, JSON.stringify(value));
  } catch {
    // A full store costs only a convenience.
  }
}

/** State that outlives the window; `parse` turns what was kept into the value or its default. */
export function useStored<T>(
  key: string,
  parse: (stored: unknown) => T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => parse(readStored(key)));
  const store = useCallback(
    (next: T) => {
      setValue(next);
      writeStored(key, next);
    },
    [key],
  );
  return [value, store];
}
