import { fieldCodes } from '#shared/domain/fields.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';
import { shareOfYoung } from '../columns/derived/queries.ts';

const c = columnsOf('projects');
const usual = { isUsual: true } as const;

export const projects: ListDefinition = {
  table: 'projects',
  kind: 'project',
  search: 'projects',
  searchedOrganisations: () => c.at('lead_organisation_id'),
  columns: [
    c.code('code', { ...usual, order: 'code_sort' }),
    c.local('title', { ...usual, isSorted: true, width: 40 }),
    c.text('acronym'),
    c.name('programme', 'programme', 'programme_id', usual),
    c.name('leadOrganisation', 'organisation', 'lead_organisation_id', usual),
    c.names('participants', 'organisation', {
      table: 'participants',
      owner: 'project_id',
      by: 'organisation_id',
    }),
    c.choice('status', { key: (code) => `status.${code}`, values: statusCodes }, usual),
    c.text('programmeStatus'),
    c.choice('field', { key: (code) => `fields.${code}`, values: fieldCodes }, { width: 24 }),
    c.choices('areas', { list: 'area' }),
    c.date('startDate', usual),
    c.date('endDate', usual),
    c.date('agreementDate'),
    c.money('budget', usual),
    c.currency('currency', { by: 'budget_currency' }),
    c.text('manager', { order: 'manager_sort' }),
    c.integer('scientists'),
    c.integer('youngScientists'),
    shareOfYoung,
    c.count('participantCount', 'participants', 'project_id'),
    c.count('teamCount', 'team_members', 'project_id'),
    c.count('resultCount', 'results', 'project_id'),
    c.count('assignmentCount', 'assignments', 'project_id'),
    c.local('summary', { width: 50 }),
    c.choices('tags', null),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
