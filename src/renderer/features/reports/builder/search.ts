import { present, text } from '../../../components/views/readAddress.ts';

/** A report in the making, as it stands in its address. */
export interface BuilderSearch {
  /** A `builtReport` as JSON. */
  definition?: string;
  /** The saved report that it comes from. */
  saved?: string;
  language?: string;
  second?: string;
  scale?: number;
  /** Key of the rows that are open beside the report. */
  rows?: string;
}

/** Reads the address of the builder; anything unknown in it is dropped. */
export function readBuilderSearch(search: Record<string, unknown>): BuilderSearch {
  const { scale, definition } = search;
  return present({
    // An address takes a text that is JSON for what it says.
    definition:
      typeof definition === 'object' && definition !== null
        ? JSON.stringify(definition)
        : text(definition),
    saved: text(search['saved']),
    language: text(search['language']),
    second: text(search['second']),
    scale: typeof scale === 'number' ? scale : undefined,
    rows: text(search['rows']),
  });
}
