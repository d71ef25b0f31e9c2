import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { AppError } from '#shared/errors/appError.ts';
import { organisationKind } from '../organisations/kind.ts';
import { personKind } from '../people/kind.ts';
import { projectKind } from '../projects/kind.ts';
import { binIn, createIn, updateIn } from '../records/changeRecord.ts';
import { inOneChange, type Change } from '../records/inOneChange.ts';
import { requireRow, type RecordRow } from '../records/queries.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { kindOf } from '../records/registry.ts';
import { relinkIn } from '../records/relink.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { absorbOrganisation, absorbPerson, absorbProject } from './absorb.ts';
import { moveDistinctions } from './moveDistinctions.ts';
import { moveLinks } from './moveLinks.ts';
import { isBelow, selectIdentifiersOf } from './queries.ts';

export interface Merge<I> {
  keepId: string;
  keepVersion: number;
  dropId: string;
  dropVersion: number;
  fields: I;
}

/** The row of a record outside the bin that stands at the version that the officer saw. */
async function requireSeen(
  { trx }: Change,
  kind: DuplicateKind,
  id: string,
  version: number,
): Promise<RecordRow> {
  const row = await requireRow(trx, kind, id);
  if (row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind });
  if (row.version !== version) {
    throw new AppError('RECORD_CHANGED_ELSEWHERE', { by: row.updated_by, at: row.updated_at });
  }
  return row;
}

/**
 * Makes two records one as one step: everything that names `dropId` names `keepId` then, the one kept
 * takes `final`, the other goes to the bin. It goes before the one kept is written, which may take its
 * code; undo runs the other way round. Throws `RECORD_CHANGED_ELSEWHERE`, `NOT_FOUND`.
 */
async function mergeIn<I extends object>(
  change: Change,
  kind: RecordKind<I> & { kind: DuplicateKind },
  merge: Merge<I>,
  finish: (dropped: I) => Promise<I>,
): Promise<void> {
  const { keepId, dropId } = merge;
  if (keepId === dropId) throw new AppError('INVALID_INPUT');
  change.about = { kind: kind.kind, id: keepId };
  await requireSeen(change, kind.kind, keepId, merge.keepVersion);
  const dropped = kind.toInput(await requireSeen(change, kind.kind, dropId, merge.dropVersion));
  if (kind.kind === 'organisation' && (await isBelow(change.trx, keepId, dropId))) {
    await relinkIn(change, organisationKind, keepId, { parentId: null });
  }
  await moveLinks(change, kind.kind, keepId, dropId);
  await moveDistinctions(change, keepId, dropId);
  await binIn(change, kind, [dropId], 'remove');
  await updateIn(change, kind, keepId, null, await finish(dropped));
}

const named = <I extends object, K extends DuplicateKind>(kind: RecordKind<I>, name: K) => ({
  ...kind,
  kind: name,
});

export const mergePeople = (ctx: ServiceContext, merge: Merge<PersonInput>): Promise<void> =>
  inOneChange(ctx, (change) =>
    mergeIn(change, named(personKind, 'person'), merge, async (dropped) =>
      absorbPerson(merge.fields, dropped),
    ),
  );

export const mergeOrganisations = (
  ctx: ServiceContext,
  merge: Merge<OrganisationInput>,
): Promise<void> =>
  inOneChange(ctx, (change) =>
    mergeIn(change, named(organisationKind, 'organisation'), merge, async (dropped) => {
      const { keepId, dropId, fields } = merge;
      const { parentId } = fields;
      // What was below the other one is below this one now, and cannot be above it.
      const isCircle = parentId === dropId || (await isBelow(change.trx, parentId, keepId));
      return absorbOrganisation({ ...fields, parentId: isCircle ? null : parentId }, dropped);
    }),
  );

export const mergeProjects = (ctx: ServiceContext, merge: Merge<ProjectInput>): Promise<void> =>
  inOneChange(ctx, async (change) => {
    const lost = await mergeProjectsIn(change, merge);
    for (const value of lost) await keepCode(change, merge.keepId, value);
  });

/** Merges and answers the codes that the project kept does not bear afterwards. */
async function mergeProjectsIn(change: Change, merge: Merge<ProjectInput>): Promise<string[]> {
  const codes: string[] = [];
  await mergeIn(change, named(projectKind, 'project'), merge, async (dropped) => {
    const before = await requireRow(change.trx, 'project', merge.keepId);
    codes.push(dropped.code, projectKind.toInput(before).code);
    return absorbProject(merge.fields, dropped);
  });
  const borne = canonicalProjectCode(merge.fields.code).key;
  return codes.filter((code) => code !== '' && canonicalProjectCode(code).key !== borne);
}

/** A code under which the project was known stays among its identifiers. */
async function keepCode(change: Change, projectId: string, value: string): Promise<void> {
  const { key, type, text } = canonicalProjectCode(value);
  const known = await selectIdentifiersOf(change.trx, projectId);
  if (known.includes(key)) return;
  await createIn(change, kindOf('identifier'), { projectId, type, value: text, note: '' });
}
