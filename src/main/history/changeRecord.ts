import type { EventName } from '#shared/contract/events.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ErrorCode } from '#shared/errors/codes.ts';
import { newId } from '../db/newId.ts';
import type { Reader, Writing } from '../db/schema.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { diff } from './diff.ts';
import { recordHistory, type HistoryEntry } from './service.ts';

/** What the change of any kind of record needs to know about that kind. */
export interface RecordKind<Input extends object, Row> {
  kind: HistoryEntry['kind'];
  table: 'projects' | 'organisations' | 'programmes';
  event: Extract<EventName, 'projects.changed' | 'organisations.changed' | 'programmes.changed'>;
  changedElsewhere: ErrorCode;
  toColumns: (input: Input) => object;
  toInput: (row: Row) => Input;
  /** Throws when the rules of the kind forbid this state; `id` is null for a new record. */
  check: (trx: Writing, input: Input, id: string | null) => Promise<void>;
  /** Throws when something still needs the record. */
  checkRemoval: (trx: Writing, id: string) => Promise<void>;
}

interface Versioned {
  version: number;
  updated_at: string;
  updated_by: string;
  deleted_at: string | null;
}

/** All kinds carry the same record columns, so one table's types stand for every table here. */
const asProjects = (table: RecordKind<object, unknown>['table']) => table as 'projects';

/** The stored row of a record, in the bin or not; throws `NOT_FOUND`. */
async function requireRow<Row>(
  db: Reader | Writing,
  kind: Pick<RecordKind<object, unknown>, 'table' | 'kind'>,
  id: string,
): Promise<Row & Versioned> {
  const row = await db
    .selectFrom(asProjects(kind.table))
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('NOT_FOUND', { kind: kind.kind });
  return row as unknown as Row & Versioned;
}

/** Adds a record and returns its id. */
export async function createRecord<I extends object, R>(
  ctx: ServiceContext,
  kind: RecordKind<I, R>,
  input: I,
): Promise<string> {
  const at = ctx.now().toISOString();
  const actor = ctx.actor();
  const id = newId();
  const stamps = { created_at: at, created_by: actor, updated_at: at, updated_by: actor };
  await ctx.workspace.write(async (trx) => {
    await kind.check(trx, input, null);
    const row = { id, version: 1, ...stamps, deleted_at: null, ...kind.toColumns(input) };
    await trx
      .insertInto(asProjects(kind.table))
      .values(row as never)
      .execute();
    await recordHistory(trx, [
      { at, actor, kind: kind.kind, recordId: id, action: 'create', version: 1 },
    ]);
  });
  ctx.emit(kind.event, { ids: [id] });
  return id;
}

/** Changes a record that stands at `version`; throws the kind's `…_CHANGED_ELSEWHERE` otherwise. */
export async function updateRecord<I extends object, R>(
  ctx: ServiceContext,
  kind: RecordKind<I, R>,
  id: string,
  version: number,
  input: I,
): Promise<void> {
  const at = ctx.now().toISOString();
  const actor = ctx.actor();
  await ctx.workspace.write(async (trx) => {
    const row = await requireRow<R>(trx, kind, id);
    if (row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: kind.kind });
    if (row.version !== version) {
      throw new AppError(kind.changedElsewhere, { by: row.updated_by, at: row.updated_at });
    }
    await kind.check(trx, input, id);
    const changes = diff(
      kind.toInput(row) as Record<string, unknown>,
      input as Record<string, unknown>,
    );
    if (Object.keys(changes).length === 0) return;
    const stamps = { version: version + 1, updated_at: at, updated_by: actor };
    await trx
      .updateTable(asProjects(kind.table))
      .set({ ...kind.toColumns(input), ...stamps })
      .where('id', '=', id)
      .execute();
    await recordHistory(trx, [
      { at, actor, kind: kind.kind, recordId: id, action: 'update', version: version + 1, changes },
    ]);
  });
  ctx.emit(kind.event, { ids: [id] });
}

/** Moves records to the bin (`remove`) or brings them back as they were (`restore`). */
export async function binRecords<I extends object, R>(
  ctx: ServiceContext,
  kind: RecordKind<I, R>,
  ids: readonly string[],
  action: 'remove' | 'restore',
): Promise<void> {
  const at = ctx.now().toISOString();
  const actor = ctx.actor();
  const isRemoval = action === 'remove';
  await ctx.workspace.write(async (trx) => {
    for (const id of ids) {
      const row = await requireRow<R>(trx, kind, id);
      if ((row.deleted_at !== null) === isRemoval) continue;
      await (isRemoval ? kind.checkRemoval(trx, id) : kind.check(trx, kind.toInput(row), id));
      const version = row.version + 1;
      await trx
        .updateTable(asProjects(kind.table))
        .set({ deleted_at: isRemoval ? at : null, version, updated_at: at, updated_by: actor })
        .where('id', '=', id)
        .execute();
      await recordHistory(trx, [{ at, actor, kind: kind.kind, recordId: id, action, version }]);
    }
  });
  ctx.emit(kind.event, { ids: [...ids] });
}
