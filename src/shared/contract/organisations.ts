import { z } from 'zod';
import { call, done } from './define.ts';
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
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .nullable(),
  city: f.line,
});

export const organisation = z.strictObject({
  ...organisationInput.shape,
  ...f.recordFields,
  projectCount: z.int(),
});

export const organisations = {
  'organisations.list': call(
    z.strictObject({ search: z.string().max(f.maxLine), language: f.language, ...f.page }),
    z.strictObject({ rows: z.array(organisation), total: z.int() }),
  ),
  'organisations.get': call(z.strictObject({ id: f.id }), organisation),
  'organisations.create': call(organisationInput, organisation),
  'organisations.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: organisationInput }),
    organisation,
  ),
  'organisations.remove': call(z.strictObject({ id: f.id }), done),
  'organisations.restore': call(z.strictObject({ id: f.id }), done),
};

export type Organisation = z.infer<typeof organisation>;
export type OrganisationInput = z.infer<typeof organisationInput>;
