import { projectFilter, type ProjectFilter, type ProjectSort } from '#shared/contract/projects.ts';
import { readJson } from './readJson.ts';

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

/** Selection and order of the register. */
export interface RegisterChoice {
  filter: ProjectFilter;
  order: RegisterOrder;
}

const everything: ProjectFilter = {
  search: '',
  statuses: [],
  programmeIds: [],
  organisationIds: [],
  currencies: [],
  tags: [],
  endFrom: null,
  endTo: null,
};

/** The choice in the text of the parameter; what is missing or damaged is as at first. */
export function readRegister(text: string): RegisterChoice {
  const { filter, sort } = readJson(text);
  const read = projectFilter.safeParse({ ...everything, ...(filter as object | undefined) });
  const key = (Array.isArray(sort) ? (sort[0] as { key?: unknown } | undefined) : undefined)?.key;
  return {
    filter: read.data ?? everything,
    order: registerOrders.find((one) => one === key) ?? 'code',
  };
}

/** The text of the parameter; rows of the same place follow by code. */
export function writeRegister({ filter, order }: RegisterChoice): string {
  const keys: RegisterOrder[] = order === 'code' ? ['code'] : [order, 'code'];
  return JSON.stringify({ filter, sort: keys.map((key) => ({ key, descending: false })) });
}
