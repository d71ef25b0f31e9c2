import { z } from 'zod';
import type { ColumnSettings } from '../table/useColumnLayout.ts';

const searchSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({});

export type ViewSearch = z.infer<typeof searchSchema>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Search parameters of a list's address in one order, so that equal ones are equal texts. */
export function searchText(search: object): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined);
  return JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** The address that a view keeps; an unreadable one is the whole list. */
export const searchOf = (view: { search: string }): ViewSearch =>
  searchSchema.parse(parsed(view.search));

export const columnsText = (settings: ColumnSettings | null): string => JSON.stringify(settings);

/** The columns that a view keeps, not checked yet. */
export const columnsOf = (view: { columns: string }): unknown => parsed(view.columns);
