import { initiativeStates } from '#shared/domain/initiativeLife.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';

const c = columnsOf('initiatives');
const usual = { isUsual: true } as const;

export const initiatives: ListDefinition = {
  table: 'initiatives',
  kind: 'initiative',
  search: 'initiatives',
  columns: [
    c.local('title', { ...usual, isSorted: true, width: 40 }),
    c.choice(
      'state',
      { key: (code) => `history.value.initiativeState.${code}`, values: initiativeStates },
      usual,
    ),
    c.date('voicedDate', usual),
    c.name('voicedBy', 'person', 'voiced_by_id', usual),
    c.name('organisation', 'organisation', 'organisation_id', usual),
    c.name('meeting', 'meeting', 'meeting_id'),
    c.name('project', 'project', 'project_id', { word: 'becameProject' }),
    c.name('programme', 'programme', 'programme_id', { word: 'becameProgramme' }),
    c.local('summary', { width: 50 }),
    c.text('reason', { width: 30 }),
    c.choices('tags', null),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
