import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { EventName } from '#shared/contract/events.ts';
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
  return {
    code: '',
    title: { kk: '', ru: 'Исследование', en: '' },
    programmeId: null,
    leadOrganisationId: null,
    status: 'active',
    startDate: null,
    endDate: null,
    budget: null,
    field: null,
    manager: '',
    scientists: null,
    youngScientists: null,
    ...fields,
  };
}
