import { teamRoles } from '#shared/contract/participation.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';
import { projectColumns } from './ofProject.ts';

const c = columnsOf('team_members');
const usual = { isUsual: true } as const;

export const teamMembers: ListDefinition = {
  table: 'team_members',
  kind: 'teamMember',
  isOfProject: true,
  columns: [
    ...projectColumns('team_members'),
    c.name('person', 'person', 'person_id', usual),
    c.choice(
      'role',
      { key: (code) => `participation.team.role.${code}`, values: teamRoles },
      usual,
    ),
    c.choice('category', { list: 'category' }, usual),
    c.name('organisation', 'organisation', 'organisation_id', usual),
    c.local('position'),
    c.integer('workingDays'),
    c.date('startDate'),
    c.date('endDate'),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
