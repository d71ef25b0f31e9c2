export interface ListSearch {
  q?: string;
}

export interface ImportSearch {
  /** Stands for a file that was dropped on the window. */
  token?: string;
  fileName?: string;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Search box of a plain list. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const q = text(search['q']);
  return q === undefined ? {} : { q };
}

export interface TabSearch {
  /** The part of a record's page that is open. */
  tab?: string;
}

/** Address of a record's page. */
export function readTabSearch(search: Record<string, unknown>): TabSearch {
  const tab = text(search['tab']);
  return tab === undefined ? {} : { tab };
}

/** File that the import begins with. */
export function readImportSearch(search: Record<string, unknown>): ImportSearch {
  const token = text(search['token']);
  const fileName = text(search['fileName']);
  return {
    ...(token === undefined ? {} : { token }),
    ...(fileName === undefined ? {} : { fileName }),
  };
}
