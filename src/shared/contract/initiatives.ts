import { z } from 'zod';
import { initiativeStates } from '../domain/initiativeLife.ts';
import { call } from './define.ts';
import * as f from './fields.ts';

const initiativeFields = z.strictObject({
  title: f.localTitle,
  summary: f.localText,
  meetingId: f.id.nullable(),
  voicedById: f.id.nullable(),
  organisationId: f.id.nullable(),
  voicedDate: f.date.nullable(),
  state: z.enum(initiativeStates),
  /** What it became when it was realised. */
  projectId: f.id.nullable(),
  programmeId: f.id.nullable(),
  /** Why it was dropped. */
  reason: f.line,
  tags: f.lines,
});

export const initiativeInput = initiativeFields
  .refine((i) => i.state !== 'realised' || i.projectId !== null || i.programmeId !== null, {
    path: ['projectId'],
    message: 'REQUIRED',
  })
  .refine(({ state, reason }) => state !== 'dropped' || reason !== '', {
    path: ['reason'],
    message: 'REQUIRED',
  });

export const initiative = z.strictObject({
  ...initiativeFields.shape,
  ...f.recordFields,
  /** Names of the records that it names, by id. */
  links: z.record(z.string(), f.localName),
});

export const initiativeFilter = z.strictObject({
  search: z.string().max(f.maxLine),
  states: z.array(z.enum(initiativeStates)).max(10),
  meetingIds: z.array(f.id).max(200),
  organisationIds: z.array(f.id).max(200),
  tags: f.lines,
});

export const initiativeSortKeys = ['title', 'state', 'voicedDate', 'updatedAt'] as const;

export const initiativeList = z.strictObject({
  filter: initiativeFilter,
  sort: z
    .array(z.strictObject({ key: z.enum(initiativeSortKeys), descending: z.boolean() }))
    .max(4),
  language: f.language,
});

export const initiatives = {
  'initiatives.list': call(
    z.strictObject({ ...initiativeList.shape, ...f.page }),
    z.strictObject({ rows: z.array(initiative), total: z.int() }),
  ),
  'initiatives.get': call(z.strictObject({ id: f.id }), initiative),
  'initiatives.create': call(initiativeInput, initiative),
  'initiatives.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: initiativeInput }),
    initiative,
  ),
};

export type Initiative = z.infer<typeof initiative>;
export type InitiativeInput = z.infer<typeof initiativeInput>;
export type InitiativeFilter = z.infer<typeof initiativeFilter>;
export type InitiativeList = z.infer<typeof initiativeList>;
export type InitiativeSortKey = (typeof initiativeSortKeys)[number];
