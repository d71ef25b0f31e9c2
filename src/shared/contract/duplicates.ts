import { z } from 'zod';
import { call, done } from './define.ts';
import * as f from './fields.ts';
import { organisationInput } from './organisations.ts';
import { personInput } from './people.ts';
import { projectInput } from './projects.ts';

/** Kinds among which duplicates are looked for and merged. */
export const duplicateKinds = ['person', 'organisation', 'project'] as const;

/** Why two records may be the same. */
export const duplicateReasons = [
  'orcid',
  'iin',
  'surname',
  'given',
  'initial',
  'patronymic',
  'birthDate',
  'organisation',
  'email',
  'formerName',
  'name',
  'alias',
  'bin',
  'ror',
  'pic',
  'code',
  'title',
] as const;

const kind = z.enum(duplicateKinds);

const alike = z.strictObject({
  id: f.id,
  name: f.localName,
  /** What tells it from its namesakes: year of birth and e-mail, city and BIN, code. */
  details: z.array(z.string()),
  /** Where a person works, who leads a project; empty when nobody knows. */
  place: f.localName,
  country: f.country.nullable(),
});

const reasons = z.array(z.enum(duplicateReasons));

export const duplicatePair = z.strictObject({
  first: alike,
  second: alike,
  score: z.int(),
  reasons,
});

const { family, given, patronymic, orcid, iin, birthDate, email } = personInput.shape;
const { shortName, aliases, bin, ror, pic } = organisationInput.shape;

/** The two versions are those that the officer saw side by side. */
function merge<I extends z.ZodType>(input: I) {
  return call(
    z.strictObject({
      keepId: f.id,
      keepVersion: f.version,
      dropId: f.id,
      dropVersion: f.version,
      fields: input,
    }),
    done,
  );
}

export const duplicates = {
  /** Pairs that may be one, the likeliest first; pairs told apart are left out. */
  'duplicates.list': call(
    z.strictObject({ kind, ...f.page }),
    z.strictObject({ rows: z.array(duplicatePair), total: z.int() }),
  ),
  /** Records like the one being typed. */
  'duplicates.similarPeople': call(
    z.strictObject({
      fields: z.strictObject({ family, given, patronymic, orcid, iin, birthDate, email }),
      exceptId: f.id.nullable(),
    }),
    z.array(z.strictObject({ record: alike, score: z.int(), reasons })),
  ),
  'duplicates.similarOrganisations': call(
    z.strictObject({
      fields: z.strictObject({ name: f.localLine, shortName, aliases, bin, ror, pic }),
      exceptId: f.id.nullable(),
    }),
    z.array(z.strictObject({ record: alike, score: z.int(), reasons })),
  ),
  /** Remembers that two records are not the same. */
  'duplicates.distinguish': call(z.strictObject({ kind, firstId: f.id, secondId: f.id }), done),
  /** One record takes the fields given and every link of the other, which goes to the bin. */
  'people.merge': merge(personInput),
  'organisations.merge': merge(organisationInput),
  'projects.merge': merge(projectInput),
};

export type DuplicateKind = (typeof duplicateKinds)[number];
export type DuplicateReason = (typeof duplicateReasons)[number];
export type DuplicatePair = z.infer<typeof duplicatePair>;
