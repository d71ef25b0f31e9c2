import { concurrenceDecisions } from '#shared/contract/terms.ts';
import type { ListDefinition } from '../column.ts';
import { concurrenceDaysLate, concurrenceStateOf } from '../columns/derived/terms/queries.ts';
import { columnsOf } from '../columns/queries.ts';
import { projectColumns } from './ofProject.ts';

const c = columnsOf('concurrences');
const usual = { isUsual: true } as const;

export const concurrences: ListDefinition = {
  table: 'concurrences',
  kind: 'concurrence',
  search: 'concurrences',
  isOfProject: true,
  columns: [
    ...projectColumns('concurrences'),
    c.country('country', usual),
    c.date('requestedDate', usual),
    c.code('requestNumber', usual),
    c.date('sentDate'),
    c.text('sentTo'),
    c.code('sentNumber'),
    c.date('dueDate', { ...usual, word: 'term' }),
    c.date('answeredDate', usual),
    c.code('answerNumber'),
    c.choice(
      'decision',
      { key: (code) => `terms.concurrence.decision.${code}`, values: concurrenceDecisions },
      usual,
    ),
    concurrenceStateOf,
    concurrenceDaysLate,
    c.text('note', { width: 30 }),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
