import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blankOrganisation, blankProject } from '#shared/contract/blanks.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { nameKey } from '#main/imports/nameKey.ts';
import type { Plan, PlannedRow } from '#main/imports/plan.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { objects, subjects } from './benchTitles.ts';

const people = [
  'Сәрсенбаев Ә.',
  'Иванова И.И.',
  'Нұрбек С.',
  'Kim S.',
  'Ахметов Б.Т.',
  'Жұмабаева Г.',
];

/** A folder that is removed when the work is over. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ortaq-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function emptyWorkspace(folder: string): Promise<ServiceContext> {
  const workspace = await createWorkspace(folder, {
    exclusive: true,
    isSample: false,
    appVersion: 'bench',
  });
  return { workspace, now: () => new Date(), actor: () => 'bench', emit: () => {} };
}

function title(i: number): LocalText {
  const subject = subjects[i % subjects.length] ?? '';
  const object = objects[(i >> 3) % objects.length] ?? '';
  return { kk: '', ru: `${subject} ${object} №${i}`, en: '' };
}

/** An organisation with its number in its name. */
export function organisation(i: number): { key: string; fields: OrganisationInput } {
  const name = `Институт ${objects[i % objects.length] ?? ''} ${i}`;
  return {
    key: nameKey(name),
    fields: {
      ...blankOrganisation,
      name: { kk: '', ru: name, en: '' },
      kind: 'institute',
      country: 'KZ',
    },
  };
}

const {
  programmeId: _programme,
  leadOrganisationId: _organisation,
  ...noReferences
} = blankProject;

/** A plan that creates `count` projects of 200 organisations, the same in every run. */
export function bigPlan(count: number): Plan {
  const newOrganisations = Array.from({ length: 200 }, (_, i) => organisation(i));
  const rows = Array.from({ length: count }, (_, i): PlannedRow => {
    const year = 2014 + (i % 12);
    const code = `AP${String(10_000_000 + i)}`;
    return {
      index: i,
      sheetRow: i + 1,
      action: 'create',
      projectId: null,
      version: null,
      code,
      title: title(i),
      fields: {
        ...noReferences,
        code,
        title: title(i),
        programme: null,
        leadOrganisation: { key: newOrganisations[i % 200]?.key ?? '' },
        status: i % 3 === 0 ? 'completed' : 'active',
        startDate: `${year}-01-01`,
        endDate: `${year + 2}-12-31`,
        budget: { minor: 10_000_000 + i * 137, currency: ['KZT', 'USD', 'EUR'][i % 3] ?? 'KZT' },
        field: '1.5',
        manager: people[i % people.length] ?? '',
        scientists: 10 + (i % 30),
        youngScientists: i % 10,
      },
      changes: [],
      problems: [],
    };
  });
  const counts = { create: count, update: 0, unchanged: 0, conflict: 0, problem: 0, skip: 0 };
  return { rows, counts, newOrganisations, newProgrammes: [], names: new Map() };
}
