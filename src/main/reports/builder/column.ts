import type { RawBuilder } from 'kysely';
import type { BuiltKind } from '#shared/contract/builder.ts';
import type { ReferenceList } from '#shared/contract/office.ts';
import type { Language } from '#shared/domain/language.ts';
import type { NamedKind, RecordKindName } from '#shared/domain/recordKinds.ts';
import type { SearchedTable } from '../../db/dialect/wordTables.ts';
import type { RecordTables } from '../../db/schema.ts';

export type Sql = RawBuilder<unknown>;

/** What an expression may depend on beside the row. */
export interface Scope {
  language: Language;
  /** `YYYY-MM-DD` */
  today: string;
  /** Births up to it are above the age limit of a young scientist today. */
  lastOlderBirth: string;
}

/** Where the words of a code come from: texts by a key (a point in the code is `_`), or a list of the office. */
export type Choices =
  | { key: (code: string) => string; values: readonly string[]; list?: never }
  | { list: ReferenceList };

/** A column that a list offers; its expressions are over the list's own table, one value a row. */
export interface BuilderColumn {
  key: string;
  /** Its word is `reportBuilder.columns.WORD`. */
  word: string;
  kind: BuiltKind;
  /** Width in digits of the report's font. */
  width: number;
  /** The value; of money the minor units, of `choices` JSON, of `names` texts divided by `; `. */
  value: (scope: Scope) => Sql;
  /** The ISO code of a money column. */
  currency?: Sql;
  /** What rows are ordered by, where it is not the value. */
  order?: (scope: Scope) => Sql;
  choices?: Choices;
  /** The record that a `name` names. */
  record?: { kind: NamedKind; id: (scope: Scope) => Sql };
  /** The ids of the records named, as a subquery of one column; of `names`. */
  names?: { kind: NamedKind; ids: (scope: Scope) => Sql };
  isUsual: boolean;
  isPersonal: boolean;
  /** How a text that is personal data is shown. */
  mask?: (text: string) => string;
}

export interface ListDefinition {
  table: keyof RecordTables;
  kind: RecordKindName;
  /** The full-text index of the list's search box. */
  search?: SearchedTable;
  /** The organisations of a row, as a subquery of ids, whose words the search box finds too. */
  searchedOrganisations?: (scope: Scope) => Sql;
  /** The project that each row belongs to is outside the bin too, and its columns may be used. */
  isOfProject?: true;
  columns: readonly BuilderColumn[];
}
