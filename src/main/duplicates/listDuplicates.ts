import type { DuplicateKind, DuplicatePair } from '#shared/contract/duplicates.ts';
import type { Reader } from '../db/schema.ts';
import { createPause } from '../jobs/pause.ts';
import { changeMark } from '../records/historyLines.ts';
import { selectNames } from '../records/queries.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findOrganisationPairs } from './organisationPairs.ts';
import type { Pair } from './pairs.ts';
import { findPeoplePairs } from './peoplePairs.ts';
import { findProjectPairs } from './projectPairs.ts';
import { selectDetails, selectToldApart } from './queries.ts';

const finders = {
  person: findPeoplePairs,
  organisation: findOrganisationPairs,
  project: findProjectPairs,
};

/** What was found last in each workspace, which holds until anything is changed. */
const found = new WeakMap<
  Workspace,
  Map<DuplicateKind, { mark: number; pairs: Promise<Pair[]> }>
>();

async function findPairs(db: Reader, kind: DuplicateKind): Promise<Pair[]> {
  const pairs = await finders[kind](db, createPause(new AbortController().signal));
  const apart = await selectToldApart(db, kind);
  return pairs
    .filter(({ firstId, secondId }) => !apart.has(`${firstId} ${secondId}`))
    .sort((a, b) => b.score - a.score || (a.firstId < b.firstId ? -1 : 1));
}

async function knownPairs({ workspace }: ServiceContext, kind: DuplicateKind): Promise<Pair[]> {
  const mark = await changeMark(workspace.reader);
  const kept = found.get(workspace) ?? new Map<DuplicateKind, never>();
  found.set(workspace, kept);
  const last = kept.get(kind);
  if (last?.mark === mark) return last.pairs;
  const pairs = findPairs(workspace.reader, kind);
  kept.set(kind, { mark, pairs });
  pairs.catch(() => kept.delete(kind));
  return pairs;
}

/** What records are called and what tells them from others of that name, by id. */
export async function describeRecords(db: Reader, kind: DuplicateKind, ids: readonly string[]) {
  const names = await selectNames(db, kind, ids);
  const details = await selectDetails(db, kind, ids);
  const empty = { kk: '', ru: '', en: '' };
  return (id: string) => ({
    id,
    name: names.get(id) ?? empty,
    ...(details.get(id) ?? { details: [], place: empty, country: null }),
  });
}

/** One page of the pairs that may be one, the likeliest first; those told apart are left out. */
export async function listDuplicates(
  ctx: ServiceContext,
  kind: DuplicateKind,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: DuplicatePair[]; total: number }> {
  const pairs = await knownPairs(ctx, kind);
  const page = pairs.slice(offset, offset + limit);
  const ids = page.flatMap(({ firstId, secondId }) => [firstId, secondId]);
  const alike = await describeRecords(ctx.workspace.reader, kind, ids);
  const rows = page.map(({ firstId, secondId, score, reasons }) => ({
    first: alike(firstId),
    second: alike(secondId),
    score,
    reasons,
  }));
  return { rows, total: pairs.length };
}
