import type { Database } from 'better-sqlite3';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { AppError } from '#shared/errors/appError.ts';
import { prepareInsert } from '../db/prepareInsert.ts';
import type { Writing } from '../db/schema.ts';
import { diff } from '../records/diff.ts';
import { changeMark } from '../records/historyLines.ts';
import { toColumns as organisationColumns } from '../organisations/rows.ts';
import { toColumns as programmeColumns } from '../programmes/rows.ts';
import { toColumns as projectColumns, toInput } from '../projects/rows.ts';
import { createRecordWriter, type RecordWriter } from './recordWriter.ts';
import type { Plan, PlannedFields, PlannedReference, PlannedRow } from './plan.ts';
import { selectProjectRow } from './queries.ts';

export interface CommitOptions {
  batch: { id: string; fileName: string; fileHash: string; sheet: string };
  /** The change mark of the moment the plan was made. */
  plannedAt: number;
  now: string;
  actor: string;
  pause: () => Promise<void>;
  onProgress: (done: number) => void;
}

function input(fields: PlannedFields, ids: ReadonlyMap<string, string>): ProjectInput {
  const { programme, leadOrganisation, ...own } = fields;
  const idOf = (reference: PlannedReference | null, prefix: string) => {
    if (reference === null) return null;
    return 'id' in reference ? reference.id : (ids.get(prefix + reference.key) ?? null);
  };
  return {
    ...own,
    programmeId: idOf(programme, 'programme:'),
    leadOrganisationId: idOf(leadOrganisation, 'organisation:'),
  };
}

/** Creates the organisations and programmes that the plan names; the answer maps their keys to ids. */
async function writeNames(
  writer: RecordWriter,
  plan: Plan,
  pause: () => Promise<void>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, fields } of plan.newOrganisations) {
    ids.set(
      `organisation:${key}`,
      writer.create('organisation', organisationColumns(fields), null),
    );
    await pause();
  }
  for (const { key, fields } of plan.newProgrammes) {
    ids.set(`programme:${key}`, writer.create('programme', programmeColumns(fields), null));
    await pause();
  }
  return ids;
}

async function updateRow(
  trx: Writing,
  writer: RecordWriter,
  row: PlannedRow,
  next: ProjectInput,
): Promise<void> {
  const current = row.projectId === null ? undefined : await selectProjectRow(trx, row.projectId);
  if (!current || current.version !== row.version) throw new AppError('IMPORT_PLAN_OUTDATED');
  const changes = diff(toInput(current), next);
  await trx
    .updateTable('projects')
    .set({ ...projectColumns(next), ...writer.stamps(current.version + 1) })
    .where('num', '=', current.num)
    .execute();
  writer.log('project', current.id, 'update', current.version + 1, changes, row.sheetRow);
}

/**
 * Writes exactly what the plan says, inside the caller's transaction. Throws `IMPORT_PLAN_OUTDATED`
 * when any record changed since the plan was made: then nothing of it stands.
 */
export async function commitPlan(
  trx: Writing,
  raw: Database,
  plan: Plan,
  options: CommitOptions,
): Promise<void> {
  if ((await changeMark(trx)) !== options.plannedAt) throw new AppError('IMPORT_PLAN_OUTDATED');
  const { batch, now, actor } = options;
  const writer = createRecordWriter(trx, raw, { batchId: batch.id, now, actor });
  const ids = await writeNames(writer, plan, options.pause);
  let done = 0;
  for (const row of plan.rows) {
    done += 1;
    if (row.fields !== null) {
      const next = input(row.fields, ids);
      if (row.action === 'create') writer.create('project', projectColumns(next), row.sheetRow);
      else if (row.action === 'update') await updateRow(trx, writer, row, next);
    }
    options.onProgress(done);
    await options.pause();
  }
  prepareInsert(
    trx,
    raw,
    'import_batches',
    batchColumns,
  )({
    id: batch.id,
    kind: 'projects',
    file_name: batch.fileName,
    file_hash: batch.fileHash,
    sheet: batch.sheet,
    at: now,
    actor,
    created: plan.counts.create,
    updated: plan.counts.update,
    unchanged: plan.counts.unchanged,
    skipped: plan.counts.skip + plan.counts.problem + plan.counts.conflict,
    undone_at: null,
    undone_by: null,
  });
}

const batchColumns = [
  'id',
  'kind',
  'file_name',
  'file_hash',
  'sheet',
  'at',
  'actor',
  'created',
  'updated',
  'unchanged',
  'skipped',
  'undone_at',
  'undone_by',
] as const;
