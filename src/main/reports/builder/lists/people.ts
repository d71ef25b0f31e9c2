import { academicTitles, degrees, genders } from '#shared/contract/people.ts';
import { maskIin } from '../../../people/rows.ts';
import type { ListDefinition } from '../column.ts';
import {
  age,
  isYoungToday,
  workplaceColumns,
  workplaceIds,
  workplaces,
} from '../columns/derived/queries.ts';
import { columnsOf } from '../columns/queries.ts';

const c = columnsOf('people');
const usual = { isUsual: true } as const;
const personal = { isPersonal: true } as const;

export const people: ListDefinition = {
  table: 'people',
  kind: 'person',
  search: 'people',
  searchedOrganisations: workplaceIds,
  columns: [
    c.local('name', { ...usual, isSorted: true, word: 'personName', width: 32 }),
    ...workplaceColumns,
    workplaces,
    c.choice('degree', { key: (code) => `people.degree.${code}`, values: degrees }, usual),
    c.choice('academicTitle', {
      key: (code) => `people.academicTitle.${code}`,
      values: academicTitles,
    }),
    c.country('country', { ...usual, word: 'countryOfWork' }),
    c.country('citizenship'),
    c.choice('gender', { key: (code) => `people.gender.${code}`, values: genders }),
    age,
    isYoungToday,
    c.date('birthDate', personal),
    c.code('orcid', { width: 22 }),
    c.text('email', personal),
    c.text('phone', personal),
    c.code('iin', { ...personal, mask: maskIin }),
    c.count('projectCount', 'team_members', 'person_id', { ...usual, word: 'teamMemberships' }),
    c.choices('tags', null),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
