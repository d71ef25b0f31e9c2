import { z } from 'zod';
import { call, done } from './define.ts';
import * as f from './fields.ts';

/** What an officer enters on a project's form. */
export const projectInput = z
  .strictObject({
    code: f.line,
    title: f.localTitle,
    programmeId: f.id.nullable(),
    leadOrganisationId: f.id.nullable(),
    status: f.status,
    startDate: f.date.nullable(),
    endDate: f.date.nullable(),
    budget: f.money.nullable(),
    field: z.string().max(10).nullable(),
    manager: f.line,
    scientists: f.count.nullable(),
    youngScientists: f.count.nullable(),
  })
  .refine((p) => p.startDate === null || p.endDate === null || p.startDate <= p.endDate, {
    path: ['endDate'],
    message: 'END_BEFORE_START',
  })
  .refine(
    (p) => p.scientists === null || p.youngScientists === null || p.youngScientists <= p.scientists,
    { path: ['youngScientists'], message: 'YOUNG_ABOVE_TOTAL' },
  );

export const project = z.strictObject({
  ...projectInput.shape,
  ...f.recordFields,
  programme: f.reference.nullable(),
  leadOrganisation: f.reference.nullable(),
});

export const projectSortKeys = [
  'code',
  'title',
  'programme',
  'leadOrganisation',
  'status',
  'startDate',
  'endDate',
  'budget',
  'field',
  'manager',
  'scientists',
  'youngScientists',
  'updatedAt',
] as const;

/** Which projects, before any paging; an empty list of a filter means "all". */
export const projectFilter = z.strictObject({
  search: z.string().max(f.maxLine),
  statuses: z.array(f.status).max(20),
  programmeIds: z.array(f.id).max(200),
  organisationIds: z.array(f.id).max(200),
  currencies: z.array(z.string().max(3)).max(50),
  endFrom: f.date.nullable(),
  endTo: f.date.nullable(),
});

export const projectSort = z.strictObject({
  key: z.enum(projectSortKeys),
  descending: z.boolean(),
});

export const projectList = z.strictObject({
  filter: projectFilter,
  sort: z.array(projectSort).max(4),
  language: f.language,
});

/** Count and money of all rows behind a filter, one amount per currency. */
const projectTotals = z.strictObject({
  count: z.int(),
  scientists: z.int(),
  youngScientists: z.int(),
  budgets: z.array(f.money),
});

export const projects = {
  'projects.list': call(
    z.strictObject({ ...projectList.shape, ...f.page }),
    z.strictObject({ rows: z.array(project), total: z.int() }),
  ),
  'projects.totals': call(z.strictObject({ filter: projectFilter }), projectTotals),
  'projects.get': call(z.strictObject({ id: f.id }), project),
  'projects.create': call(projectInput, project),
  'projects.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: projectInput }),
    project,
  ),
  'projects.remove': call(z.strictObject({ ids: z.array(f.id).min(1).max(500) }), done),
  'projects.restore': call(z.strictObject({ ids: z.array(f.id).min(1).max(500) }), done),
  'projects.history': call(
    z.strictObject({ id: f.id }),
    z.array(
      z.strictObject({
        at: z.string(),
        by: z.string(),
        action: z.enum(['create', 'update', 'remove', 'restore']),
        batchId: f.id.nullable(),
        changes: z.array(
          z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() }),
        ),
      }),
    ),
  ),
};

export type Project = z.infer<typeof project>;
export type ProjectInput = z.infer<typeof projectInput>;
export type ProjectFilter = z.infer<typeof projectFilter>;
export type ProjectSort = z.infer<typeof projectSort>;
export type ProjectSortKey = (typeof projectSortKeys)[number];
export type ProjectList = z.infer<typeof projectList>;
export type ProjectTotals = z.infer<typeof projectTotals>;
