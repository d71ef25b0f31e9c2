import { projectInput, type ProjectInput } from '#shared/contract/projects.ts';
import { createOrganisation } from '../organisations/service.ts';
import { createProgramme } from '../programmes/service.ts';
import { createProject } from '../projects/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { workspaceInfo } from '../workspace/workspaceInfo.ts';
import { readFacts, type ProjectFacts } from './facts.ts';
import { inOneTransaction } from './inOneTransaction.ts';

type Ids = ReadonlyMap<string, string>;

function idOf(ids: Ids, key: string | null): string | null {
  if (key === null) return null;
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample names an unknown record: ${key}`);
  return id;
}

function toProjectInput(facts: ProjectFacts, programmes: Ids, organisations: Ids): ProjectInput {
  const { programme, leadOrganisation, source: _source, ...fields } = facts;
  return projectInput.parse({
    ...fields,
    programmeId: idOf(programmes, programme),
    leadOrganisationId: idOf(organisations, leadOrganisation),
  });
}

/**
 * Fills a new workspace with the sample: programmes, public institutions and projects from
 * `resources/sample`, all or nothing. A workspace that holds any record already is left as it is.
 */
export async function fillSample(ctx: ServiceContext): Promise<void> {
  const info = await workspaceInfo(ctx.workspace);
  if (info.projects + info.organisations + info.programmes > 0) return;
  const facts = readFacts();
  await inOneTransaction(ctx, async (inside) => {
    const programmes = new Map<string, string>();
    for (const { key, ...input } of facts.programmes) {
      programmes.set(key, (await createProgramme(inside, input)).id);
    }
    const organisations = new Map<string, string>();
    for (const { key, ...input } of facts.organisations) {
      organisations.set(key, (await createOrganisation(inside, input)).id);
    }
    for (const project of facts.projects) {
      await createProject(inside, toProjectInput(project, programmes, organisations));
    }
  });
}
