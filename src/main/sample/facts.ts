import { z } from 'zod';
import * as f from '#shared/contract/fields.ts';
import { organisationInput } from '#shared/contract/organisations.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { projectInput } from '#shared/contract/projects.ts';
import names from '../../../resources/sample/names.json' with { type: 'json' };
import organisations from '../../../resources/sample/organisations.json' with { type: 'json' };
import programmes from '../../../resources/sample/programmes.json' with { type: 'json' };
import projects from '../../../resources/sample/projects.json' with { type: 'json' };
import rates from '../../../resources/sample/rates.json' with { type: 'json' };
import texts from '../../../resources/sample/texts.json' with { type: 'json' };

const key = z.string().min(1);

/** Records that others name by a key: their ids are known only once they stand in the workspace. */
const programmeFacts = z
  .strictObject({
    ...programmeInput.shape,
    key,
    parent: key.nullable().default(null),
    funderOrganisation: key.nullable().default(null),
  })
  .omit({ parentId: true, funderId: true });

const organisationFacts = z
  .strictObject({ ...organisationInput.shape, key, parent: key.nullable().default(null) })
  .omit({ parentId: true });

const projectFacts = z
  .strictObject({
    ...projectInput.shape,
    programme: key.nullable(),
    leadOrganisation: key.nullable(),
    /** Institutions that take part beside the leading one. */
    participants: z.array(key).default([]),
    /** Page that publishes the project; `null` for an invented one. */
    source: z.url().nullable(),
  })
  .omit({ programmeId: true, leadOrganisationId: true });

const text = f.localName;
const spelled = z.tuple([z.string(), z.string()]);

const textFacts = z.strictObject({
  positions: z.record(z.string(), z.array(text).min(1)),
  reports: z.record(z.string(), text),
  amendment: z.array(text).min(1),
  results: z.record(z.string(), text),
  venues: z.record(z.string(), z.string()),
  notes: z.array(z.string()).min(1),
  risks: z.array(z.strictObject({ text: z.string(), measures: z.string() })).min(1),
  summary: text,
});

export type ProjectFacts = z.infer<typeof projectFacts>;
export type ProgrammeFacts = z.infer<typeof programmeFacts>;
export type OrganisationFacts = z.infer<typeof organisationFacts>;
export type TextFacts = z.infer<typeof textFacts>;

const local = z.strictObject({
  female: z.array(z.string()),
  male: z.array(z.string()),
  families: z.array(z.string()),
  plainFamilies: z.array(z.string()),
});

const nameFacts = z.strictObject({
  kazakh: local,
  russian: z.strictObject({ ...local.shape, fathers: z.array(spelled) }),
  abroad: z.record(
    f.country,
    z.strictObject({
      families: z.array(spelled),
      female: z.array(spelled),
      male: z.array(spelled),
    }),
  ),
});

export type NameFacts = z.infer<typeof nameFacts>;

/** The files of `resources/sample`, checked against the contract; throws a `ZodError` naming the row. */
export function readFacts() {
  return {
    programmes: z.array(programmeFacts).parse(programmes),
    organisations: z.array(organisationFacts).parse(organisations),
    projects: z.array(projectFacts).parse(projects),
    names: nameFacts.parse(names),
    texts: textFacts.parse(texts),
    rates: z.record(f.currency, z.array(z.string())).parse(rates),
  };
}

export type Facts = ReturnType<typeof readFacts>;
