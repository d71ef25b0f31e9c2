import { z } from 'zod';
import { call } from './define.ts';
import * as f from './fields.ts';

/** Families of programmes, which differ in their levels and their words. */
export const programmeFamilies = ['istc', 'horizon', 'national', 'bilateral', 'other'] as const;

/** What a programme is in the tree of its family, from the root down. */
export const programmeLevels = [
  'programme',
  'scheme',
  'pillar',
  'cluster',
  'mission',
  'call',
  'topic',
] as const;

/** A programme's own word for a state of its projects, and the common state that it means. */
const ownStatus = z.strictObject({ code: f.listCode, name: f.localTitle, status: f.status });

export const programmeInput = z
  .strictObject({
    code: f.line,
    name: f.localTitle,
    /** The funding party in words, when it is no organisation of the record. */
    funder: f.line,
    funderId: f.id.nullable().default(null),
    family: z.enum(programmeFamilies).default('other'),
    level: z.enum(programmeLevels).default('programme'),
    parentId: f.id.nullable().default(null),
    startDate: f.date.nullable().default(null),
    endDate: f.date.nullable().default(null),
    statuses: z
      .array(ownStatus)
      .max(50)
      .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, 'SAID_TWICE')
      .default([]),
  })
  .refine(f.isInOrder, f.endBeforeStart);

export const programme = z.strictObject({
  ...programmeInput.shape,
  ...f.recordFields,
  /** Projects of the programme itself, and of everything below it. */
  projectCount: z.int(),
  projectCountBelow: z.int(),
  parent: f.reference.nullable(),
  funderOrganisation: f.reference.nullable(),
});

export const programmes = {
  'programmes.list': call(
    z.strictObject({ search: z.string().max(f.maxLine), language: f.language, ...f.page }),
    z.strictObject({ rows: z.array(programme), total: z.int() }),
  ),
  'programmes.get': call(z.strictObject({ id: f.id }), programme),
  'programmes.create': call(programmeInput, programme),
  'programmes.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: programmeInput }),
    programme,
  ),
  /** Every programme with its place in the tree, parents before children. */
  'programmes.tree': call(
    z.strictObject({ language: f.language }),
    z.array(z.strictObject({ programme, depth: z.int() })),
  ),
};

export type Programme = z.infer<typeof programme>;
export type ProgrammeInput = z.infer<typeof programmeInput>;
export type OwnStatus = z.infer<typeof ownStatus>;
