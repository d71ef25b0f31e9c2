import { z } from 'zod';
import { call, partCalls } from './define.ts';
import * as f from './fields.ts';

/** Highest scientific degree, in the order of rank. */
export const degrees = ['bachelor', 'master', 'candidate', 'phd', 'doctor'] as const;

export const academicTitles = [
  'associate_professor',
  'professor',
  'corresponding_member',
  'academician',
] as const;

export const genders = ['female', 'male'] as const;

export const personInput = z
  .strictObject({
    family: f.localLine,
    given: f.localLine,
    patronymic: f.localLine,
    /** Names borne before, as whole names. */
    formerNames: f.lines,
    degree: z.enum(degrees).nullable(),
    academicTitle: z.enum(academicTitles).nullable(),
    orcid: f.line,
    /** Personal data: masked in lists, left out of exports unless asked for. */
    iin: f.line,
    birthDate: f.date.nullable(),
    gender: z.enum(genders).nullable(),
    citizenship: f.country.nullable(),
    /** Country of affiliation. */
    country: f.country.nullable(),
    email: f.line,
    phone: f.line,
    tags: f.lines,
  })
  .refine(({ family: { kk, ru, en } }) => kk !== '' || ru !== '' || en !== '', {
    path: ['family'],
    message: 'REQUIRED',
  });

export const person = z.strictObject({
  ...personInput.shape,
  ...f.recordFields,
  /** Family name, given name and patronymic as one text per language. */
  name: f.localName,
  /** The organisation and position of today; null when none is known. */
  organisation: f.reference.nullable(),
  position: f.localName,
  projectCount: z.int(),
});

export const personSortKeys = ['name', 'organisation', 'birthDate', 'degree', 'country'] as const;

/** Which people; an empty list or null means "all". */
export const personFilter = z.strictObject({
  search: z.string().max(f.maxLine),
  organisationIds: z.array(f.id).max(200),
  countries: z.array(f.country).max(250),
  degrees: z.array(z.enum(degrees)).max(10),
  tags: z.array(z.string().max(200)).max(50),
  /** Young scientists today by the rule of the office: true, all others with a birth date: false. */
  isYoung: z.boolean().nullable(),
});

export const personList = z.strictObject({
  filter: personFilter,
  sort: z.array(z.strictObject({ key: z.enum(personSortKeys), descending: z.boolean() })).max(4),
  language: f.language,
});

export const affiliationInput = z
  .strictObject({
    personId: f.id,
    organisationId: f.id,
    position: f.localLine,
    ...f.period,
    isMain: z.boolean(),
  })
  .refine(f.isInOrder, f.endBeforeStart);

export const people = {
  /** The IIN of a row is masked; `people.get` gives it whole. */
  'people.list': call(
    z.strictObject({ ...personList.shape, ...f.page }),
    z.strictObject({ rows: z.array(person), total: z.int() }),
  ),
  'people.get': call(z.strictObject({ id: f.id }), person),
  'people.create': call(personInput, person),
  'people.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: personInput }),
    person,
  ),
  ...partCalls('affiliations', affiliationInput, ['personId', 'organisationId']),
};

export type Person = z.infer<typeof person>;
export type PersonInput = z.infer<typeof personInput>;
export type PersonFilter = z.infer<typeof personFilter>;
export type PersonList = z.infer<typeof personList>;
export type PersonSortKey = (typeof personSortKeys)[number];
export type AffiliationInput = z.infer<typeof affiliationInput>;
