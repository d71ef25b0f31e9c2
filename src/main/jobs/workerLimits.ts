/** Heap of a workbook process, in MiB. */
export const workerHeap = 512;

/** Heap of the process that keeps an open import with its plan, in MiB. */
export const importHeap = 1024;

/** Milliseconds without a sign of life after which a workbook process is given up. */
export const workerSilence = 30_000;
