import { z } from 'zod';
import { call } from './define.ts';
import * as f from './fields.ts';

export const organisationKinds = [
  'university',
  'institute',
  'government',
  'international',
  'company',
  'other',
] as const;

export const organisationInput = z.strictObject({
  name: f.localTitle,
  shortName: f.line,
  kind: z.enum(organisationKinds),
  country: f.country.nullable(),
  city: f.line,
  /** A code of the reference list `legalForm`. */
  legalForm: f.listCode.nullable().default(null),
  bin: f.line.default(''),
  ror: f.line.default(''),
  pic: f.line.default(''),
  parentId: f.id.nullable().default(null),
  /** Other names and abbreviations under which it is written. */
  aliases: f.lines.default([]),
  website: f.line.default(''),
  tags: f.lines.default([]),
});

export const organisation = z.strictObject({
  ...organisationInput.shape,
  ...f.recordFields,
  /** Projects that it leads or takes part in. */
  projectCount: z.int(),
  parent: f.reference.nullable(),
});

export const organisationSortKeys = [
  'name',
  'shortName',
  'kind',
  'country',
  'city',
  'bin',
  'projectCount',
  'updatedAt',
] as const;

/** Which organisations, in what order; an empty list or null means "all", no order the one of names. */
const organisationList = z.strictObject({
  search: z.string().max(f.maxLine),
  countries: z.array(f.country).max(250).default([]),
  kinds: z.array(z.enum(organisationKinds)).max(20).default([]),
  tags: z.array(z.string().max(200)).max(50).default([]),
  /** Only those directly below this one. */
  parentId: f.id.nullable().default(null),
  sort: z
    .array(z.strictObject({ key: z.enum(organisationSortKeys), descending: z.boolean() }))
    .max(4)
    .default([]),
  language: f.language,
});

export const organisations = {
  'organisations.list': call(
    z.strictObject({ ...organisationList.shape, ...f.page }),
    z.strictObject({ rows: z.array(organisation), total: z.int() }),
  ),
  'organisations.get': call(z.strictObject({ id: f.id }), organisation),
  'organisations.create': call(organisationInput, organisation),
  'organisations.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: organisationInput }),
    organisation,
  ),
};

export type Organisation = z.infer<typeof organisation>;
export type OrganisationInput = z.infer<typeof organisationInput>;
export type OrganisationSortKey = (typeof organisationSortKeys)[number];
/** A list of organisations as asked for; what is left out is "all". */
export type OrganisationList = z.input<typeof organisationList>;
