import type { z } from 'zod';
import { organisationInput } from '#shared/contract/organisations.ts';
import { identifierInput } from '#shared/contract/participation.ts';
import { affiliationInput, personInput } from '#shared/contract/people.ts';
import { projectInput } from '#shared/contract/projects.ts';
import type { QualityRule } from '#shared/contract/quality.ts';
import type { RecordTitle } from '#shared/contract/records.ts';
import { concurrenceInput, milestoneInput } from '#shared/contract/terms.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { CallError } from '../../api/CallError.ts';
import { invoke } from '../../api/client.ts';

/** A record as the form of a fix needs it: its stamps, all its fields, and the names of those it names. */
export type FixRecord = Readonly<Record<string, unknown>> & {
  id: string;
  version: number;
  updatedAt: string;
  updatedBy: string;
  links: Readonly<Record<string, LocalText>>;
};

export interface FixTarget {
  /** The kind whose fields are on the form. */
  kind: RecordKindName;
  schema: z.ZodObject;
  /** Reads the record; null when the fix makes a new one. */
  load: () => Promise<FixRecord | null>;
  save: (version: number | null, input: never) => Promise<FixRecord>;
  /** Fields of a new record that are not on the form. */
  rest: Readonly<Record<string, unknown>>;
}

type Reference = { id: string; name: LocalText } | null;

function linksOf(...references: Reference[]): Record<string, LocalText> {
  return Object.fromEntries(references.flatMap((one) => (one ? [[one.id, one.name]] : [])));
}

type PartName = 'milestones' | 'concurrences' | 'identifiers';

/** The part among those of its project, which is the only way in which parts are read. */
async function loadPart(name: PartName, record: RecordTitle): Promise<FixRecord> {
  const page = await invoke(`${name}.list`, { projectId: record.parent?.id });
  const found = page.rows.find(({ id }) => id === record.id);
  if (!found) throw new CallError({ code: 'NOT_FOUND', data: { kind: record.kind } });
  return found;
}

const part = (name: PartName, schema: z.ZodObject, record: RecordTitle): FixTarget => ({
  kind: record.kind,
  schema,
  load: () => loadPart(name, record),
  save: (version, fields) =>
    invoke(`${name}.update`, { id: record.id, version: version ?? 1, fields }),
  rest: {},
});

const project = (id: string): FixTarget => ({
  kind: 'project',
  schema: projectInput,
  load: async () => {
    const found = await invoke('projects.get', { id });
    return { ...found, links: linksOf(found.programme, found.leadOrganisation) };
  },
  save: async (version, fields) => {
    const saved = await invoke('projects.update', { id, version: version ?? 1, fields });
    return { ...saved, links: linksOf(saved.programme, saved.leadOrganisation) };
  },
  rest: {},
});

const person = (id: string): FixTarget => ({
  kind: 'person',
  schema: personInput,
  load: async () => ({ ...(await invoke('people.get', { id })), links: {} }),
  save: async (version, fields) => {
    const saved = await invoke('people.update', { id, version: version ?? 1, fields });
    return { ...saved, links: {} };
  },
  rest: {},
});

const organisation = (id: string): FixTarget => ({
  kind: 'organisation',
  schema: organisationInput,
  load: async () => ({ ...(await invoke('organisations.get', { id })), links: {} }),
  save: async (version, fields) => {
    const saved = await invoke('organisations.update', { id, version: version ?? 1, fields });
    return { ...saved, links: {} };
  },
  rest: {},
});

/** A person gets a place of work; an old one stays what it was. */
const workplace = (personId: string): FixTarget => ({
  kind: 'affiliation',
  schema: affiliationInput,
  load: () => Promise.resolve(null),
  save: (_version, fields) => invoke('affiliations.create', fields),
  rest: { personId, endDate: null, isMain: true },
});

/** Where the fix of a record that breaks a rule is read from and written to. */
export function fixTarget(rule: QualityRule, record: RecordTitle): FixTarget | null {
  const { id, kind } = record;
  if (rule === 'person_no_organisation') return workplace(id);
  if (kind === 'project') return project(id);
  if (kind === 'person') return person(id);
  if (kind === 'organisation') return organisation(id);
  if (kind === 'milestone') return part('milestones', milestoneInput, record);
  if (kind === 'concurrence') return part('concurrences', concurrenceInput, record);
  if (kind === 'identifier') return part('identifiers', identifierInput, record);
  return null;
}
