import type { Database } from 'better-sqlite3';
import type { UndoResult } from '#shared/contract/imports.ts';
import { localText } from '#shared/domain/language.ts';
import { recordKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Writing } from '../../db/schema.ts';
import type { Changes } from '../../records/diff.ts';
import { namedOfBatch } from '../../records/namedAnywhere.ts';
import { isLive, type RecordRow } from '../../records/queries.ts';
import { kindOf } from '../../records/registry.ts';
import { recordTables } from '../../records/tables.ts';
import { recordTitles } from '../../records/titles.ts';
import type { Input } from '../plan/plan.ts';
import { deferForeignKeys, selectBatchHistory, selectLater, selectRecord } from '../queries.ts';
import { isChangedSince } from './changedSince.ts';
import { createRecordWriter } from './recordWriter.ts';

export interface UndoOptions {
  batchId: string;
  /** The kinds of records that the rows of the batch stood for; what they only named is not counted. */
  mainKinds: ReadonlySet<RecordKindName>;
  now: string;
  actor: string;
  pause: () => Promise<void>;
  onProgress: (done: number, total: number) => void;
}

type Line = Awaited<ReturnType<typeof selectBatchHistory>>[number];

/** Whether what the changes replaced can be named again. */
async function canGoBack(trx: Writing, kind: RecordKindName, changes: Changes): Promise<boolean> {
  for (const { field, to } of recordTables[kind].links) {
    const [former] = changes[field] ?? [];
    if (typeof former === 'string' && to !== null && !(await isLive(trx, to, former))) return false;
  }
  return true;
}

/** Kinds that are made only because another record names them; they go when nobody does any more. */
const named = new Set<RecordKindName>(['organisation', 'programme', 'person']);

/** Kinds with the ones that name others first, so that what is named goes after what names it. */
function inOrder(kinds: ReadonlySet<RecordKindName>): RecordKindName[] {
  const done = new Set<RecordKindName>();
  const order: RecordKindName[] = [];
  const visit = (kind: RecordKindName): void => {
    if (done.has(kind)) return;
    done.add(kind);
    for (const other of recordKinds) {
      const names = recordTables[other].links.some(({ to }) => to === kind && other !== kind);
      if (names) visit(other);
    }
    order.push(kind);
  };
  for (const kind of recordKinds) visit(kind);
  return order.filter((kind) => kinds.has(kind));
}

/**
 * Takes back what a batch created and changed, inside the caller's transaction. A record that was edited
 * since, that others name now, or whose former links are gone, is left as it is and named in the answer.
 */
export async function undoBatch(
  trx: Writing,
  raw: Database,
  options: UndoOptions,
): Promise<UndoResult> {
  await deferForeignKeys(trx);
  const lines = await selectBatchHistory(trx, options.batchId);
  const byKind = Map.groupBy(lines, ({ kind }) => kind as RecordKindName);
  const writer = createRecordWriter(trx, raw, { ...options, batchId: null });
  const result: UndoResult = { removed: 0, restored: 0, kept: [] };
  let done = 0;

  async function keep(kind: RecordKindName, row: RecordRow): Promise<void> {
    // What was only named and is needed elsewhere is nobody's loss.
    if (named.has(kind) && !options.mainKinds.has(kind)) return;
    const { code } = kindOf(kind).toInput(row) as Input;
    const titles = await recordTitles(trx, [{ kind, id: row.id }], kindOf);
    const title = localText(titles.get(row.id)?.title ?? { kk: '', ru: '', en: '' }, 'ru');
    result.kept.push({ kind, id: row.id, code: typeof code === 'string' ? code : '', title });
  }

  async function goBack(kind: RecordKindName, row: RecordRow, changes: Changes): Promise<void> {
    const { toColumns, toInput } = kindOf(kind);
    const former = Object.fromEntries(
      Object.entries(changes).map(([field, [value]]) => [field, value]),
    );
    const reversed = Object.fromEntries(
      Object.entries(changes).map(([field, [a, b]]) => [field, [b, a] as [unknown, unknown]]),
    );
    const columns = toColumns({ ...toInput(row), ...former });
    writer.update(kind, row.id, row.version, columns, reversed, null);
    if (options.mainKinds.has(kind)) result.restored += 1;
  }

  /** Takes back one line; answers false when it has to wait, because others still name the record. */
  async function takeBack(
    kind: RecordKindName,
    line: Line,
    isNamed: (id: string) => boolean,
  ): Promise<boolean> {
    const row = await selectRecord(trx, kind, line.record_id);
    if (!row) return true;
    const changes = line.changes === null ? null : (JSON.parse(line.changes) as Changes);
    const isEdited =
      row.version !== line.version && isChangedSince(await selectLater(trx, row.id, line.seq));
    if (isEdited) {
      await keep(kind, row);
      return true;
    }
    if (line.action === 'create') {
      if (isNamed(row.id)) return false;
      writer.remove(kind, row.id, row.version);
      if (options.mainKinds.has(kind)) result.removed += 1;
    } else if (changes !== null) {
      if (await canGoBack(trx, kind, changes)) await goBack(kind, row, changes);
      else await keep(kind, row);
    }
    return true;
  }

  for (const kind of inOrder(new Set(byKind.keys()))) {
    let waiting = byKind.get(kind) ?? [];
    // Records of a kind may name one another: each round frees those that only removed ones named.
    for (;;) {
      const namedIds = await namedOfBatch(trx, kind, options.batchId);
      const refused: Line[] = [];
      for (const line of waiting) {
        if (!(await takeBack(kind, line, (id) => namedIds.has(id)))) refused.push(line);
        else done += 1;
        options.onProgress(done, lines.length);
        await options.pause();
      }
      const isStuck = refused.length === waiting.length;
      waiting = refused;
      if (waiting.length === 0 || isStuck) break;
    }
    for (const line of waiting) {
      const row = await selectRecord(trx, kind, line.record_id);
      if (row) await keep(kind, row);
    }
  }
  await trx
    .updateTable('import_batches')
    .set({ undone_at: options.now, undone_by: options.actor })
    .where('id', '=', options.batchId)
    .execute();
  return result;
}
