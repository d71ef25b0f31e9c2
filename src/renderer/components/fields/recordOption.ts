export interface RecordOption {
  id: string;
  label: string;
  /** What tells it from another of the same name, such as a code or a town. */
  detail?: string;
}

export interface RecordSource {
  /** Call name first, as in the cache, so that changes renew the options. */
  key: readonly unknown[];
  /** Records whose names match the text in any spelling and alphabet. */
  load: (search: string) => Promise<RecordOption[]>;
  /** Makes a record of that name on the spot. */
  create?: (name: string) => Promise<RecordOption>;
}
