/** Heap of a workbook process, in MiB. */
export const workerHeap = 512;

/** Milliseconds without a sign of life after which a workbook process is given up. */
export const workerSilence = 30_000;
