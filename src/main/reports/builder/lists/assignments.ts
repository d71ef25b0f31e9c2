import { assignmentStates, termKinds } from '#shared/domain/assignmentState.ts';
import type { ListDefinition } from '../column.ts';
import {
  assignmentDaysLate,
  assignmentMeetings,
  assignmentState,
  assignmentTerm,
  executors,
  lastProgress,
} from '../columns/derived/assignments/queries.ts';
import { columnsOf } from '../columns/queries.ts';

const c = columnsOf('assignments');
const usual = { isUsual: true } as const;

export const assignments: ListDefinition = {
  table: 'assignments',
  kind: 'assignment',
  search: 'assignments',
  columns: [
    c.text('documentKind'),
    c.code('documentNumber', usual),
    c.date('documentDate', usual),
    c.code('point', usual),
    c.local('title', { ...usual, isSorted: true, word: 'assignment', width: 44 }),
    c.name('meeting', 'meeting', 'meeting_id'),
    assignmentMeetings,
    c.name('project', 'project', 'project_id'),
    c.name('givenBy', 'person', 'given_by_id'),
    ...executors,
    c.choice('termKind', { key: (code) => `history.value.termKind.${code}`, values: termKinds }),
    assignmentTerm,
    c.date('firstTerm', { by: 'due_date' }),
    assignmentState(assignmentStates),
    assignmentDaysLate,
    c.text('form'),
    lastProgress,
    c.date('doneDate'),
    c.code('doneNumber'),
    c.date('removedDate'),
    c.name('removedBy', 'person', 'removed_by_id'),
    c.count('extensionCount', 'extensions', 'assignment_id'),
    c.text('note', { width: 30 }),
    c.choices('tags', null),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
