import { organisationKinds } from '#shared/contract/organisations.ts';
import { participantRoles } from '#shared/contract/participation.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';
import { ofOrganisation } from '../columns/derived/queries.ts';
import { projectColumns } from './ofProject.ts';

const c = columnsOf('participants');
const usual = { isUsual: true } as const;

export const participants: ListDefinition = {
  table: 'participants',
  kind: 'participant',
  isOfProject: true,
  columns: [
    ...projectColumns('participants'),
    c.name('organisation', 'organisation', 'organisation_id', usual),
    ofOrganisation('participants', 'country', { kind: 'country' }, usual),
    ofOrganisation('participants', 'city', { kind: 'text' }),
    ofOrganisation('participants', 'organisationKind', {
      kind: 'choice',
      by: 'kind',
      choices: { key: (code) => `organisations.kind.${code}`, values: organisationKinds },
    }),
    c.choice(
      'role',
      { key: (code) => `participation.participants.role.${code}`, values: participantRoles },
      usual,
    ),
    c.name('contact', 'person', 'contact_id'),
    c.date('startDate'),
    c.date('endDate'),
    c.text('note', { width: 30 }),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
