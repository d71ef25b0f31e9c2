import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function on every drawing that always runs the latest version of `run`. */
export function useStable<A extends unknown[], R>(run: (...values: A) => R): (...values: A) => R {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...values: A) => latest.current(...values), []);
}
