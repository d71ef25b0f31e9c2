import path from 'node:path';
import { onTestFinished } from 'vitest';
import { blankOrganisation, blankPerson, blankProject } from '#shared/contract/blanks.ts';
import type { EventName } from '#shared/contract/events.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import type { ProgrammeInput } from '#shared/contract/programmes.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { tempFolder } from './tempFolder.ts';

export interface TestContext extends ServiceContext {
  /** Names of the events emitted so far. */
  emitted: EventName[];
}

/** A real workspace with the production schema in a folder of its own, closed when the test ends. */
export async function testWorkspace(folder = path.join(tempFolder(), 'w')): Promise<TestContext> {
  const workspace = await createWorkspace(folder, {
    exclusive: true,
    isSample: false,
    appVersion: 'test',
  });
  onTestFinished(() => workspace.close());
  const emitted: EventName[] = [];
  let clock = Date.UTC(2026, 0, 15, 6);
  return {
    workspace,
    now: () => new Date((clock += 1000)),
    actor: () => 'Айгүл',
    emit: (name) => void emitted.push(name),
    emitted,
  };
}

/** A valid project; pass what the test is about. */
export function projectInput(fields: Partial<ProjectInput> = {}): ProjectInput {
  const title = { kk: '', ru: 'Исследование', en: '' };
  return { ...blankProject, title, status: 'active', ...fields };
}

/** A valid person of that family name; pass what the test is about. */
export function personInput(family: string, fields: Partial<PersonInput> = {}): PersonInput {
  return { ...blankPerson, family: { kk: '', ru: family, en: '' }, ...fields };
}

/** A valid organisation of that Russian name; pass what the test is about. */
export function organisationInput(
  name: string,
  fields: Partial<OrganisationInput> = {},
): OrganisationInput {
  const names = { kk: '', ru: name, en: '' };
  return { ...blankOrganisation, name: names, kind: 'institute', country: 'KZ', ...fields };
}

/** A valid programme of that Russian name; pass what the test is about. */
export function programmeInput(name: string, fields: Partial<ProgrammeInput> = {}): ProgrammeInput {
  return {
    code: '',
    name: { kk: '', ru: name, en: '' },
    funder: '',
    funderId: null,
    family: 'other',
    level: 'programme',
    parentId: null,
    startDate: null,
    endDate: null,
    statuses: [],
    ...fields,
  };
}
