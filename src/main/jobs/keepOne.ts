import type { ForkWorker, WorkerProcess } from './workerProcess.ts';

interface Kept {
  child: WorkerProcess;
  heard: (message: unknown) => void;
  gone: ((code: number | null) => void)[];
  timer: NodeJS.Timeout | undefined;
}

const nobody = (): void => {};

/**
 * Keeps a process that has done its work for the next piece, so that a start is not paid for each time; after
 * `patience` milliseconds without work it is ended.
 */
export function keepOne(fork: ForkWorker, patience = 120_000): ForkWorker {
  let spare: Kept | null = null;

  function start(): Kept {
    const kept: Kept = { child: fork(), heard: nobody, gone: [], timer: undefined };
    kept.child.onMessage((message) => kept.heard(message));
    kept.child.onExit((code) => {
      if (spare === kept) spare = null;
      for (const listener of kept.gone) listener(code);
    });
    return kept;
  }

  function release(kept: Kept): void {
    kept.heard = nobody;
    kept.gone = [];
    if (spare !== null) return kept.child.kill();
    spare = kept;
    kept.timer = setTimeout(() => {
      if (spare === kept) spare = null;
      kept.child.kill();
    }, patience);
    kept.timer.unref();
  }

  return () => {
    const kept = spare ?? start();
    spare = null;
    clearTimeout(kept.timer);
    return {
      send: kept.child.send,
      onMessage: (listener) => {
        kept.heard = listener;
      },
      onExit: (listener) => void kept.gone.push(listener),
      kill: kept.child.kill,
      release: () => release(kept),
    };
  };
}
