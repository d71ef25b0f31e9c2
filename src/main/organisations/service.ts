import type {
  Organisation,
  OrganisationInput,
  OrganisationList,
} from '#shared/contract/organisations.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createRecord, updateRecord } from '../records/changeRecord.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { countOrganisations, selectOrganisation, selectOrganisations } from './queries.ts';
import { organisationKind } from './kind.ts';
import { toOrganisation } from './rows.ts';

/** One page of a list with the number of all its rows; without a sorting in the order of names. */
export async function listOrganisations(
  ctx: ServiceContext,
  list: OrganisationList & { offset: number; limit: number },
): Promise<{ rows: Organisation[]; total: number }> {
  const { reader } = ctx.workspace;
  const rows = await selectOrganisations(reader, list);
  return { rows: rows.map(toOrganisation), total: await countOrganisations(reader, list) };
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

/** Throws `RECORD_CHANGED_ELSEWHERE` when the organisation is no longer at `version`. */
export async function updateOrganisation(
  ctx: ServiceContext,
  id: string,
  version: number,
  input: OrganisationInput,
): Promise<Organisation> {
  await updateRecord(ctx, organisationKind, id, version, input);
  return getOrganisation(ctx, id);
}
