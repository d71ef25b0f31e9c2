import type { ProjectFilter, ProjectList, ProjectSort } from '#shared/contract/projects.ts';
import type { Language } from '#shared/domain/language.ts';

/** The orders that a register is usually asked for in. */
export const registerOrders = [
  'code',
  'title',
  'programme',
  'leadOrganisation',
  'status',
  'endDate',
] as const satisfies readonly ProjectSort['key'][];

export type RegisterOrder = (typeof registerOrders)[number];

/** Parameters of the register: its language is apart from the window's. */
export interface RegisterChoice {
  language: Language;
  filter: ProjectFilter;
  order: RegisterOrder;
}

export function firstChoice(language: Language): RegisterChoice {
  return {
    language,
    order: 'code',
    filter: {
      search: '',
      statuses: [],
      programmeIds: [],
      organisationIds: [],
      currencies: [],
      tags: [],
      endFrom: null,
      endTo: null,
    },
  };
}

/** The list that the choice asks for; rows of the same place follow by code. */
export function registerList({ filter, order, language }: RegisterChoice): ProjectList {
  const keys: RegisterOrder[] = order === 'code' ? ['code'] : [order, 'code'];
  return { filter, sort: keys.map((key) => ({ key, descending: false })), language };
}
