import { milestoneKinds } from '#shared/contract/terms.ts';
import type { ListDefinition } from '../column.ts';
import { milestoneDaysLate, milestoneStateOf } from '../columns/derived/terms/queries.ts';
import { columnsOf } from '../columns/queries.ts';
import { projectColumns } from './ofProject.ts';

const c = columnsOf('milestones');
const usual = { isUsual: true } as const;

export const milestones: ListDefinition = {
  table: 'milestones',
  kind: 'milestone',
  search: 'milestones',
  isOfProject: true,
  columns: [
    ...projectColumns('milestones'),
    c.choice(
      'kind',
      { key: (code) => `terms.milestone.kind.${code}`, values: milestoneKinds },
      usual,
    ),
    c.code('number', usual),
    c.local('title', { ...usual, width: 36 }),
    c.name('organisation', 'organisation', 'organisation_id', { word: 'dueFrom' }),
    c.date('dueDate', { ...usual, word: 'term' }),
    c.date('receivedDate', usual),
    c.date('acceptedDate', usual),
    milestoneStateOf,
    milestoneDaysLate,
    c.text('note', { width: 30 }),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
