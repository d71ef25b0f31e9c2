import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { checkParents } from '../records/checkParents.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { toColumns, toInput } from './rows.ts';

export const organisationKind: RecordKind<OrganisationInput> = {
  kind: 'organisation',
  toColumns,
  toInput,
  title: ({ name }) => name,
  check: (change, { parentId }, id) => checkParents(change, 'organisation', id, parentId),
};
