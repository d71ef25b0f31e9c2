import { z } from 'zod';
import { call } from './define.ts';
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
    acronym: f.line.default(''),
    summary: f.localText.default({ kk: '', ru: '', en: '' }),
    /** Codes of the reference list `area` (areas of interest of the ISTC). */
    areas: f.lines.default([]),
    /** A code of the programme's own statuses; empty without one. */
    programmeStatus: f.line.default(''),
    agreementDate: f.date.nullable().default(null),
    tags: f.lines.default([]),
  })
  .refine(f.isInOrder, f.endBeforeStart)
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
  tags: z.array(z.string().max(200)).max(50).default([]),
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

/** Fields of projects that many can be given at once; what is absent stays. */
const bulkChanges = z
  .strictObject({
    status: f.status,
    programmeId: f.id.nullable(),
    leadOrganisationId: f.id.nullable(),
    field: z.string().max(10).nullable(),
    endDate: f.date.nullable(),
  })
  .partial();

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
  /** Gives many projects the values named, as one change; refused ones are named and left alone. */
  'projects.bulk': call(
    z.strictObject({
      ids: z.array(f.id).min(1).max(500),
      changes: bulkChanges,
      addTags: f.lines.default([]),
      removeTags: f.lines.default([]),
    }),
    z.strictObject({
      changed: z.int(),
      refused: z.array(z.strictObject({ id: f.id, title: f.localName, code: z.string() })),
    }),
  ),
};

export type Project = z.infer<typeof project>;
export type ProjectInput = z.infer<typeof projectInput>;
export type ProjectFilter = z.infer<typeof projectFilter>;
export type ProjectSort = z.infer<typeof projectSort>;
export type ProjectSortKey = (typeof projectSortKeys)[number];
export type ProjectList = z.infer<typeof projectList>;
export type ProjectTotals = z.infer<typeof projectTotals>;
export type BulkChanges = z.infer<typeof bulkChanges>;
