import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work between two turns of the event loop, in milliseconds. */
const stretch = 12;

/** Gives the event loop back when the current stretch of work is over, so that the window never freezes. */
export function createPause(signal: AbortSignal): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < stretch) return;
    await setImmediate();
    signal.throwIfAborted();
    start = performance.now();
  };
}
