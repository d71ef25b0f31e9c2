import type { Database } from 'better-sqlite3';
import type { UndoResult } from '#shared/contract/imports.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import type { Writing } from '../db/schema.ts';
import type { Changes } from '../records/diff.ts';
import { toColumns, toInput } from '../projects/rows.ts';
import { createRecordWriter } from './recordWriter.ts';
import { namedOfBatch } from '../records/namedAnywhere.ts';
import { isChangedSince } from './changedSince.ts';
import {
  deleteUntouched,
  isLive,
  selectBatchHistory,
  selectLater,
  selectProjectRow,
} from './queries.ts';

export interface UndoOptions {
  batchId: string;
  now: string;
  actor: string;
  pause: () => Promise<void>;
  onProgress: (done: number, total: number) => void;
}

/** The fields as they stood before the changes. */
function before(current: ProjectInput, changes: Changes): ProjectInput {
  const former = Object.fromEntries(
    Object.entries(changes).map(([field, [value]]) => [field, value]),
  );
  return { ...current, ...former };
}

/** Whether the organisation and programme that the changes replaced can be named again. */
async function canGoBack(trx: Writing, changes: Changes): Promise<boolean> {
  const [organisation] = changes['leadOrganisationId'] ?? [];
  const [programme] = changes['programmeId'] ?? [];
  return (
    (typeof organisation !== 'string' || (await isLive(trx, 'organisations', organisation))) &&
    (typeof programme !== 'string' || (await isLive(trx, 'programmes', programme)))
  );
}

/**
 * Takes back what a batch created and changed, inside the caller's transaction. A project that was
 * edited or given parts after the import, or whose former organisation or programme is gone, is left as it is, and
 * named in the answer.
 */
export async function undoBatch(
  trx: Writing,
  raw: Database,
  options: UndoOptions,
): Promise<UndoResult> {
  const entries = await selectBatchHistory(trx, options.batchId);
  const withParts = await namedOfBatch(trx, 'project', options.batchId);
  const writer = createRecordWriter(trx, raw, { ...options, batchId: null });
  const remove = raw.prepare(trx.deleteFrom('projects').where('num', '=', 0).compile().sql);
  const result: UndoResult = { removed: 0, restored: 0, kept: [] };
  let done = 0;
  for (const entry of entries) {
    done += 1;
    options.onProgress(done, entries.length);
    if (entry.kind !== 'project') continue;
    const row = await selectProjectRow(trx, entry.record_id);
    if (!row) continue;
    const changes = entry.changes === null ? null : (JSON.parse(entry.changes) as Changes);
    const isEdited =
      withParts.has(row.id) ||
      (row.version !== entry.version && isChangedSince(await selectLater(trx, row.id, entry.seq)));
    if (isEdited || (changes !== null && !(await canGoBack(trx, changes)))) {
      const title = localText({ kk: row.title_kk, ru: row.title_ru, en: row.title_en }, 'ru');
      result.kept.push({ id: row.id, code: row.code, title });
    } else if (entry.action === 'create') {
      remove.run([row.num]);
      writer.log('project', row.id, 'remove', row.version + 1, null, null);
      result.removed += 1;
    } else if (changes !== null) {
      const current = toInput(row);
      await trx
        .updateTable('projects')
        .set({ ...toColumns(before(current, changes)), ...writer.stamps(row.version + 1) })
        .where('num', '=', row.num)
        .execute();
      const reversed = Object.fromEntries(
        Object.entries(changes).map(([field, [a, b]]) => [field, [b, a] as [unknown, unknown]]),
      );
      writer.log('project', row.id, 'update', row.version + 1, reversed, null);
      result.restored += 1;
    }
    await options.pause();
  }
  for (const kind of ['organisation', 'programme'] as const) {
    const created = entries.filter((entry) => entry.kind === kind && entry.action === 'create');
    const named = created.length > 0 ? await namedOfBatch(trx, kind, options.batchId) : new Set();
    for (const { record_id: id } of created) {
      if (named.has(id)) continue;
      if (await deleteUntouched(trx, `${kind}s`, id)) writer.log(kind, id, 'remove', 2, null, null);
      await options.pause();
    }
  }
  await trx
    .updateTable('import_batches')
    .set({ undone_at: options.now, undone_by: options.actor })
    .where('id', '=', options.batchId)
    .execute();
  return result;
}
