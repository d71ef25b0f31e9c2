import { programmeFamilies, programmeLevels } from '#shared/contract/programmes.ts';
import type { ListDefinition } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';

const c = columnsOf('programmes');
const usual = { isUsual: true } as const;

export const programmes: ListDefinition = {
  table: 'programmes',
  kind: 'programme',
  search: 'programmes',
  columns: [
    c.code('code', usual),
    c.local('name', { ...usual, isSorted: true, width: 40 }),
    c.choice(
      'family',
      { key: (code) => `programmes.family.${code}`, values: programmeFamilies },
      {
        ...usual,
        word: 'programmeFamily',
      },
    ),
    c.choice(
      'level',
      { key: (code) => `programmes.level.${code}`, values: programmeLevels },
      usual,
    ),
    c.name('parent', 'programme', 'parent_id', { word: 'parentProgramme' }),
    c.name('funderOrganisation', 'organisation', 'funder_id', usual),
    c.text('funder'),
    c.date('startDate', usual),
    c.date('endDate', usual),
    c.count('projectCount', 'projects', 'programme_id', usual),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
