import type { z } from 'zod';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { organisationInput, type Organisation } from '#shared/contract/organisations.ts';
import { personInput, type Person } from '#shared/contract/people.ts';
import { projectInput, type Project } from '#shared/contract/projects.ts';
import { invoke } from '../../api/client.ts';

export type Merged = Person | Organisation | Project;

/** Which record is kept, which goes, and the versions that were seen. */
interface MergeTarget {
  keepId: string;
  keepVersion: number;
  dropId: string;
  dropVersion: number;
}

interface MergeKind {
  schema: z.ZodObject;
  get: (id: string) => Promise<Merged>;
  /** Takes fields that the schema has passed. Throws `CallError`. */
  merge: (target: MergeTarget, fields: unknown) => Promise<unknown>;
}

/** Reading and merging of each kind. */
export const mergeKinds: Readonly<Record<DuplicateKind, MergeKind>> = {
  person: {
    schema: personInput,
    get: (id) => invoke('people.get', { id }),
    merge: (target, fields) =>
      invoke('people.merge', { ...target, fields: personInput.parse(fields) }),
  },
  organisation: {
    schema: organisationInput,
    get: (id) => invoke('organisations.get', { id }),
    merge: (target, fields) =>
      invoke('organisations.merge', { ...target, fields: organisationInput.parse(fields) }),
  },
  project: {
    schema: projectInput,
    get: (id) => invoke('projects.get', { id }),
    merge: (target, fields) =>
      invoke('projects.merge', { ...target, fields: projectInput.parse(fields) }),
  },
};
