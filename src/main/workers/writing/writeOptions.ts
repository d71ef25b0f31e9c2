export interface WriteOptions {
  signal?: AbortSignal;
  /** The file that is written before it is renamed; its name is made up when not given. */
  temporary?: string;
}
