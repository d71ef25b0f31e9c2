import { AppError } from '#shared/errors/appError.ts';
import type { NamedKind, RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Writing } from '../db/schema.ts';
import { findGoneLink, isLive } from './queries.ts';
import { recordTables, type Link } from './tables.ts';

/** The kind of the record that a link of this input names. */
export const targetOf = (link: Link, input: Record<string, unknown>): NamedKind =>
  link.to ?? (input['recordKind'] as NamedKind);

/**
 * Throws `LINK_GONE` when the input names a record that is not there or lies in the bin. What it named
 * before (`before`) may stay: a name is not lost because its record moved away.
 */
export async function checkLinks(
  trx: Writing,
  kind: RecordKindName,
  input: object,
  before: object | null,
): Promise<void> {
  const values = input as Record<string, unknown>;
  const former = before as Record<string, unknown> | null;
  for (const link of recordTables[kind].links) {
    const id = values[link.field];
    if (typeof id !== 'string' || former?.[link.field] === id) continue;
    const target = targetOf(link, values);
    if (!(await isLive(trx, target, id))) {
      throw new AppError('LINK_GONE', { kind: target, field: link.field });
    }
  }
}

/** Throws `LINK_GONE` when a part that would come back with its owner names a record in the bin. */
export async function checkPartLinks(
  trx: Writing,
  kind: RecordKindName,
  id: string,
): Promise<void> {
  const gone = await findGoneLink(trx, kind, id);
  if (gone) throw new AppError('LINK_GONE', { kind: gone.kind, field: gone.field });
}
