import type { HistoryEntryView } from '#shared/contract/records.ts';

/** What one person did at one moment. */
export interface Moment {
  key: string;
  at: string;
  by: string;
  isImport: boolean;
  entries: HistoryEntryView[];
}

/** Entries that stand together in the history, in their order. */
export function groupEntries(entries: readonly HistoryEntryView[]): Moment[] {
  const moments: Moment[] = [];
  for (const entry of entries) {
    const { at, by, batchId } = entry;
    const isImport = batchId !== null;
    const last = moments.at(-1);
    if (last && last.at === at && last.by === by && last.isImport === isImport) {
      last.entries.push(entry);
    } else {
      moments.push({ key: `${at} ${moments.length}`, at, by, isImport, entries: [entry] });
    }
  }
  return moments;
}
