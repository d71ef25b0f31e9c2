import { organisationKinds } from '#shared/contract/organisations.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';

const c = columnsOf('organisations');
const usual = { isUsual: true } as const;

export const organisations: ListDefinition = {
  table: 'organisations',
  kind: 'organisation',
  search: 'organisations',
  columns: [
    c.local('name', { ...usual, isSorted: true, width: 40 }),
    c.text('shortName', usual),
    c.choice(
      'kind',
      { key: (code) => `organisations.kind.${code}`, values: organisationKinds },
      usual,
    ),
    c.country('country', usual),
    c.text('city', usual),
    c.choice('legalForm', { list: 'legalForm' }),
    c.code('bin'),
    c.code('ror'),
    c.code('pic'),
    c.name('parent', 'organisation', 'parent_id'),
    c.text('website'),
    c.count('ledCount', 'projects', 'lead_organisation_id', usual),
    c.count('participationCount', 'participants', 'organisation_id', usual),
    c.count('workplaceCount', 'affiliations', 'organisation_id'),
    c.choices('aliases', null),
    c.choices('tags', null),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
