import { resultKinds } from '#shared/contract/results.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';
import { projectColumns } from './ofProject.ts';

const c = columnsOf('results');
const usual = { isUsual: true } as const;

export const results: ListDefinition = {
  table: 'results',
  kind: 'result',
  search: 'results',
  isOfProject: true,
  columns: [
    c.choice('kind', { key: (code) => `results.kind.${code}`, values: resultKinds }, usual),
    c.local('title', { ...usual, width: 40 }),
    c.date('date', usual),
    ...projectColumns('results'),
    c.name('person', 'person', 'person_id'),
    c.text('authors', { ...usual, width: 30 }),
    c.text('venue', { ...usual, word: 'journal', width: 24 }),
    c.code('doi', { width: 22 }),
    c.code('number'),
    c.text('url', { word: 'link' }),
    c.country('country'),
    c.integer('trl'),
    c.integer('peopleCount'),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
