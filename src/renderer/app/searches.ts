import { present, text } from '../components/views/readAddress.ts';

export interface ListSearch {
  q?: string;
}

export interface ImportSearch {
  /** Stands for a file that was dropped on the window. */
  token?: string;
  fileName?: string;
}

/** Search box of a plain list. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  return present({ q: text(search['q']) });
}

export interface TabSearch {
  /** The part of a record's page that is open. */
  tab?: string;
}

/** Address of a record's page. */
export function readTabSearch(search: Record<string, unknown>): TabSearch {
  return present({ tab: text(search['tab']) });
}

/** File that the import begins with. */
export function readImportSearch(search: Record<string, unknown>): ImportSearch {
  return present({ token: text(search['token']), fileName: text(search['fileName']) });
}
