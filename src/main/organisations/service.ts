import type { Organisation, OrganisationInput } from '#shared/contract/organisations.ts';
import type { Language } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import {
  binRecords,
  createRecord,
  updateRecord,
  type RecordKind,
} from '../history/changeRecord.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import {
  countOrganisations,
  countProjectsOf,
  selectOrganisation,
  selectOrganisations,
} from './queries.ts';
import { toColumns, toInput, toOrganisation, type OrganisationRow } from './rows.ts';

const organisationKind: RecordKind<OrganisationInput, OrganisationRow> = {
  kind: 'organisation',
  table: 'organisations',
  event: 'organisations.changed',
  changedElsewhere: 'ORGANISATION_CHANGED_ELSEWHERE',
  toColumns,
  toInput,
  check: async () => {},
  checkRemoval: async (trx, id) => {
    const projects = await countProjectsOf(trx, id);
    if (projects > 0) throw new AppError('ORGANISATION_IN_USE', { projects });
  },
};

/** One page of the list in the order of its names in `language`. */
export async function listOrganisations(
  ctx: ServiceContext,
  list: { search: string; language: Language; offset: number; limit: number },
): Promise<{ rows: Organisation[]; total: number }> {
  const { reader } = ctx.workspace;
  const rows = await selectOrganisations(reader, list);
  return { rows: rows.map(toOrganisation), total: await countOrganisations(reader, list.search) };
}

export async function getOrganisation(ctx: ServiceContext, id: string): Promise<Organisation> {
  const row = await selectOrganisation(ctx.workspace.reader, id);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'organisation' });
  return toOrganisation(row);
}

export async function createOrganisation(
  ctx: ServiceContext,
  input: OrganisationInput,
): Promise<Organisation> {
  return getOrganisation(ctx, await createRecord(ctx, organisationKind, input));
}

/** Throws `ORGANISATION_CHANGED_ELSEWHERE` when the organisation is no longer at `version`. */
export async function updateOrganisation(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: OrganisationInput,
): Promise<Organisation> {
  await updateRecord(ctx, organisationKind, id, version, input);
  return getOrganisation(ctx, id);
}

/** Throws `ORGANISATION_IN_USE` while a project names the organisation. */
export const removeOrganisation = (ctx: ServiceContext, id: string) =>
  binRecords(ctx, organisationKind, [id], 'remove');

export const restoreOrganisation = (ctx: ServiceContext, id: string) =>
  binRecords(ctx, organisationKind, [id], 'restore');
