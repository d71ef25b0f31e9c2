import { z } from 'zod';
import { organisationInput } from '#shared/contract/organisations.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { projectInput } from '#shared/contract/projects.ts';
import organisations from '../../../resources/sample/organisations.json' with { type: 'json' };
import programmes from '../../../resources/sample/programmes.json' with { type: 'json' };
import projects from '../../../resources/sample/projects.json' with { type: 'json' };

const key = z.string().min(1);

/** The ids are known only once the programme and the organisation stand in the workspace. */
const projectFacts = z
  .strictObject({
    ...projectInput.shape,
    programme: key.nullable(),
    leadOrganisation: key.nullable(),
    /** Page that publishes the project; `null` for an invented one. */
    source: z.url().nullable(),
  })
  .omit({ programmeId: true, leadOrganisationId: true });

export type ProjectFacts = z.infer<typeof projectFacts>;

/** The rows of `resources/sample`, checked against the contract; throws a `ZodError` naming the row. */
export function readFacts() {
  return {
    programmes: z.array(z.strictObject({ key, ...programmeInput.shape })).parse(programmes),
    organisations: z
      .array(z.strictObject({ key, ...organisationInput.shape }))
      .parse(organisations),
    projects: z.array(projectFacts).parse(projects),
  };
}
