import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blankOrganisation, blankProject } from '#shared/contract/blanks.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { newId } from '#main/db/newId.ts';
import { createKnownRecords } from '#main/imports/known/knownRecords.ts';
import { noCounts, type Plan, type PlannedRecord } from '#main/imports/plan/plan.ts';
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
function organisation(i: number) {
  const name = `Институт ${objects[i % objects.length] ?? ''} ${i}`;
  const names = { kk: '', ru: name, en: '' };
  return { ...blankOrganisation, name: names, kind: 'institute', country: 'KZ' };
}

/** A plan that creates `count` projects of 200 organisations, the same in every run. */
export function bigPlan(count: number): Plan {
  const counts = { ...noCounts(), create: count };
  const table = {
    ...{
      id: 't1',
      sheetIndex: 0,
      sheet: '',
      kind: 'projects' as const,
      columns: new Map(),
      counts,
    },
  };
  const record = (kind: PlannedRecord['kind'], row: number, input: object): PlannedRecord => ({
    ...{ kind, id: newId(), version: 0, before: null, table, row },
    input: { ...input },
  });
  const organisations = Array.from({ length: 200 }, (_, i) =>
    record('organisation', i, organisation(i)),
  );
  const projects = Array.from({ length: count }, (_, i) => {
    const year = 2014 + (i % 12);
    return record('project', i, {
      ...blankProject,
      code: `AP${String(10_000_000 + i)}`,
      title: title(i),
      leadOrganisationId: organisations[i % 200]?.id ?? null,
      status: i % 3 === 0 ? 'completed' : 'active',
      startDate: `${year}-01-01`,
      endDate: `${year + 2}-12-31`,
      budget: { minor: 10_000_000 + i * 137, currency: ['KZT', 'USD', 'EUR'][i % 3] ?? 'KZT' },
      field: '1.5',
      manager: people[i % people.length] ?? '',
      scientists: 10 + (i % 30),
      youngScientists: i % 10,
    });
  });
  const records = [...organisations, ...projects];
  return { tables: [table], rows: [], records, names: [], counts, known: createKnownRecords() };
}
