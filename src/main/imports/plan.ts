import type {
  ImportField,
  ImportProblem,
  PlanAction,
  PlanCounts,
} from '#shared/contract/imports.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { ProgrammeInput } from '#shared/contract/programmes.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { LocalText } from '#shared/domain/language.ts';

/** An organisation or programme of a planned row: a record that exists, or one to be created under `key`. */
export type PlannedReference = { id: string } | { key: string };

/** The whole record as it will be written, the file's values over the existing ones. */
export interface PlannedFields extends Omit<ProjectInput, 'programmeId' | 'leadOrganisationId'> {
  programme: PlannedReference | null;
  leadOrganisation: PlannedReference | null;
}

/** A value before or after: names stand for organisations and programmes. */
export type PlannedValue = string | number | LocalText | { minor: number; currency: string } | null;

export interface PlannedChange {
  readonly field: ImportField;
  readonly before: PlannedValue;
  readonly after: PlannedValue;
}

/** What will happen to one row of the file. */
export interface PlannedRow {
  /** 0-based place in the plan and in the sheet. */
  readonly index: number;
  readonly sheetRow: number;
  readonly action: PlanAction;
  /** The project that the row was matched with, and its version when the plan was made. */
  readonly projectId: string | null;
  readonly version: number | null;
  readonly code: string;
  readonly title: LocalText;
  /** Given for `create` and `update` only. */
  readonly fields: PlannedFields | null;
  /** Given for `update` only. */
  readonly changes: readonly PlannedChange[];
  readonly problems: readonly ImportProblem[];
}

export interface NewOrganisation {
  readonly key: string;
  readonly fields: OrganisationInput;
}

export interface NewProgramme {
  readonly key: string;
  readonly fields: ProgrammeInput;
}

/** What an import would do; nothing is written until it is committed, and then exactly this. */
export interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly counts: PlanCounts;
  readonly newOrganisations: readonly NewOrganisation[];
  readonly newProgrammes: readonly NewProgramme[];
  /** Names of organisations and programmes of the workspace by id, for showing the plan. */
  readonly names: ReadonlyMap<string, LocalText>;
}
