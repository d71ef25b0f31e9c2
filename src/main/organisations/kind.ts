import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { toColumns, toInput } from './rows.ts';

export const organisationKind: RecordKind<OrganisationInput> = {
  kind: 'organisation',
  toColumns,
  toInput,
  title: ({ name }) => name,
};
