import { readFile } from 'node:fs/promises';
import type { ImportProfile } from '#shared/contract/imports.ts';
import { z } from 'zod';
import { AppError } from '#shared/errors/appError.ts';
import { newId } from '../../db/newId.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import type { StoredImport } from '../importStore.ts';
import { fitOf, mappings, applyMapping, type TableMapping } from './mapping.ts';
import {
  deleteProfile,
  insertProfile,
  selectProfile,
  selectProfileNamed,
  selectProfiles,
  updateProfile,
} from './queries.ts';
import { mappingOf } from './remember.ts';

type Row = NonNullable<Awaited<ReturnType<typeof selectProfile>>>;

/** A profile of which fewer columns are found in a table is not meant for it. */
const leastFit = 0.5;

const largestFile = 2_000_000;

/** A profile as a file that others may use. */
const profileFile = z.strictObject({
  format: z.literal('ortaq-import-profile'),
  version: z.literal(1),
  name: z.string().trim().min(1).max(500),
  tables: mappings,
});

const mappingsOf = (row: Row): TableMapping[] =>
  mappings.safeParse(JSON.parse(row.mapping)).data ?? [];

function toProfile(row: Row): ImportProfile {
  const kinds = mappingsOf(row).map(({ kind }) => kind);
  return { id: row.id, name: row.name, kinds: [...new Set(kinds)], at: row.at, by: row.actor };
}

async function requireProfile(ctx: ServiceContext, id: string): Promise<Row> {
  const row = await selectProfile(ctx.workspace.reader, id);
  if (!row || row.name === '') throw new AppError('NOT_FOUND', { kind: 'importProfile' });
  return row;
}

/** Every profile that has a name. */
export async function listProfiles(ctx: ServiceContext): Promise<ImportProfile[]> {
  return (await selectProfiles(ctx.workspace.reader)).map(toProfile);
}

/** Adds a profile, or puts it in place of the one of that name. */
async function store(
  ctx: ServiceContext,
  name: string,
  tables: readonly TableMapping[],
): Promise<ImportProfile> {
  const id = await ctx.workspace.write(async (trx) => {
    const known = await selectProfileNamed(trx, name);
    const at = ctx.now().toISOString();
    const actor = ctx.actor();
    const mapping = JSON.stringify(tables);
    if (known) {
      await updateProfile(trx, known.id, { mapping, at, actor });
      return known.id;
    }
    const own = newId();
    await insertProfile(trx, { id: own, name, fingerprint: '', mapping, at, actor });
    return own;
  });
  ctx.emit('imports.changed', {});
  return toProfile(await requireProfile(ctx, id));
}

/** Keeps the choices of an import under a name. */
export function saveProfile(
  ctx: ServiceContext,
  stored: StoredImport,
  name: string,
): Promise<ImportProfile> {
  const tables = stored.tables
    .filter(({ isIncluded }) => isIncluded)
    .flatMap((table) => mappingOf(stored, table) ?? []);
  return store(ctx, name, tables);
}

/** Gives each table of the import the mapping of the profile that suits it best. */
export async function applyProfile(
  ctx: ServiceContext,
  stored: StoredImport,
  id: string,
): Promise<void> {
  const row = await requireProfile(ctx, id);
  const tables = mappingsOf(row);
  for (const table of stored.tables) {
    const fits = tables.map((mapping) => fitOf(table, mapping));
    const best = Math.max(0, ...fits);
    const mapping = best >= leastFit ? tables[fits.indexOf(best)] : undefined;
    if (mapping === undefined) continue;
    applyMapping(table, mapping, row.name);
    table.isIncluded = true;
  }
  stored.planned = null;
}

/** The same by the profile's name, for the command line. */
export async function applyProfileNamed(
  ctx: ServiceContext,
  stored: StoredImport,
  name: string,
): Promise<void> {
  const row = await selectProfileNamed(ctx.workspace.reader, name);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'importProfile' });
  await applyProfile(ctx, stored, row.id);
}

/** Throws `PROFILE_NAME_TAKEN` when another profile bears the name. */
export async function renameProfile(ctx: ServiceContext, id: string, name: string): Promise<void> {
  await requireProfile(ctx, id);
  await ctx.workspace.write(async (trx) => {
    const other = await selectProfileNamed(trx, name);
    if (other && other.id !== id) throw new AppError('PROFILE_NAME_TAKEN', { name });
    await updateProfile(trx, id, { name });
  });
  ctx.emit('imports.changed', {});
}

export async function removeProfile(ctx: ServiceContext, id: string): Promise<void> {
  await requireProfile(ctx, id);
  await ctx.workspace.write((trx) => deleteProfile(trx, id));
  ctx.emit('imports.changed', {});
}

/** The name of a profile, for the name of its file. */
export const profileName = async (ctx: ServiceContext, id: string): Promise<string> =>
  (await requireProfile(ctx, id)).name;

/** Writes a profile as a file of JSON. */
export async function exportProfile(
  ctx: ServiceContext,
  id: string,
  target: string,
): Promise<void> {
  const row = await requireProfile(ctx, id);
  const file: z.infer<typeof profileFile> = {
    format: 'ortaq-import-profile',
    version: 1,
    name: row.name,
    tables: mappingsOf(row),
  };
  writeWhole(target, `${JSON.stringify(file, null, 2)}\n`);
}

/** Adds the profile of a file; throws `PROFILE_UNREADABLE` for anything else. */
export async function importProfile(ctx: ServiceContext, source: string): Promise<ImportProfile> {
  const text = await readFile(source, 'utf8');
  if (text.length > largestFile) throw new AppError('PROFILE_UNREADABLE');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new AppError('PROFILE_UNREADABLE');
  }
  const file = profileFile.safeParse(parsed);
  if (!file.success) throw new AppError('PROFILE_UNREADABLE');
  return store(ctx, file.data.name, file.data.tables);
}
