/** A running child, seen alike whether Electron's utility process or a forked Node runs it. */
export interface WorkerProcess {
  send: (message: unknown) => void;
  onMessage: (listener: (message: unknown) => void) => void;
  onExit: (listener: (code: number | null) => void) => void;
  kill: () => void;
  /** Of a process that can do more: gives it back after its work. */
  release?: () => void;
}

/** Starts the workbook program in a process of its own with a capped heap. */
export type ForkWorker = () => WorkerProcess;
