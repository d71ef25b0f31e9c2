/** Heap of a workbook process, in MiB. */
export const workerHeap = 512;

/** Heap of the process that keeps an open import with its plan, in MiB. */
export const importHeap = 1024;

/** Milliseconds a cancelled process gets to clean up behind itself before it is ended. */
export const graceAfterCancel = 250;

/** Milliseconds that an ended process gets to be gone and its files closed. */
export const graceAfterKill = 2000;

/** Milliseconds without a sign of life after which a workbook process is given up. */
export const workerSilence = 30_000;
