import type { LocalText } from '#shared/domain/language.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Change } from './inOneChange.ts';

/** A row as SQLite gives it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** What the service of every record needs to know about one kind of them. */
export interface RecordKind<Input extends object = object> {
  kind: RecordKindName;
  /** The columns that an input fills, with everything derived from it. */
  toColumns: (input: Input) => Record<string, unknown>;
  /** What was entered, read back from a row. */
  toInput: (row: StoredRow) => Input;
  /** Columns by which lists of the kind are ordered; the order of entry without them. */
  order?: readonly string[];
  /** What the record is called in the history and the bin, or the field naming a record that it is called by. */
  title: (input: Input) => LocalText | { link: string };
  /** Fills what follows from the rest before it is written; `before` is null for a new record. */
  complete?: (change: Change, input: Input, before: Input | null) => Promise<Input>;
  /** Throws when the rules of the kind forbid this state; `id` is null for a new record. */
  check?: (change: Change, input: Input, id: string | null) => Promise<void>;
  /**
   * Throws when the state of the record that it belongs to forbids the change now. Undo, redo and merges
   * do not ask: they put back, or only rename, what was allowed once.
   */
  guard?: (change: Change, input: Input, id: string | null) => Promise<void>;
  /** Throws when the record may not go to the bin now; asked where `guard` is. */
  checkRemoval?: (change: Change, input: Input) => Promise<void>;
  /** Changes the record itself when it comes back to others that took its place. */
  settle?: (change: Change, input: Input, id: string) => Promise<void>;
  /** How fields that are personal data are shown in the history. */
  masks?: Readonly<Record<string, (text: string) => string>>;
  /** Changes what must change with it. */
  follow?: (change: Change, input: Input, before: Input | null, id: string) => Promise<void>;
}

/** A title that is the same in every language. */
export const plainTitle = (text: string): LocalText => ({ kk: text, ru: text, en: text });
