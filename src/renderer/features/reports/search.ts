import { present, text } from '../../components/views/readAddress.ts';

/** A report with its parameters as they stand in its address; what is absent is as the report suggests. */
export interface ReportSearch {
  language?: string;
  second?: string;
  /** What amounts are divided by. */
  scale?: number;
  values?: Record<string, string | number>;
  /** Key of the rows that are open beside the report. */
  rows?: string;
}

export interface ArchiveSearch {
  /** Id of the report whose issues are shown. */
  report?: string;
}

export interface IssuedSearch {
  view?: string;
  rows?: string;
}

function valuesOf(value: unknown): Record<string, string | number> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const said = Object.entries(value).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** Reads the address of a report; anything unknown in it is dropped. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const { scale } = search;
  return present({
    language: text(search['language']),
    second: text(search['second']),
    scale: typeof scale === 'number' ? scale : undefined,
    values: valuesOf(search['values']),
    rows: text(search['rows']),
  });
}

export const readArchiveSearch = (search: Record<string, unknown>): ArchiveSearch =>
  present({ report: text(search['report']) });

export const readIssuedSearch = (search: Record<string, unknown>): IssuedSearch =>
  present({ view: text(search['view']), rows: text(search['rows']) });
