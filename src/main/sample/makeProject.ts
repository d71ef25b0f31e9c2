import { projectInput, type ProjectInput } from '#shared/contract/projects.ts';
import type { ProgrammeFacts, ProjectFacts } from './facts.ts';
import { addDays } from '#shared/domain/dates.ts';
import { projectKind } from '../projects/kind.ts';
import { organisationOf, sampleTag, type MadeProject, type Making } from './making.ts';
import { othersOf } from './partners.ts';

/** Areas of interest of the ISTC for fields of science. */
const areas: Readonly<Record<string, string>> = {
  '1.1': 'basic_sciences',
  '1.2': 'information',
  '1.3': 'physics',
  '1.4': 'chemistry',
  '1.5': 'environment',
  '1.6': 'biotechnology',
  '2.2': 'instrumentation',
  '2.3': 'fission_reactors',
  '2.5': 'materials',
  '2.7': 'environment',
  '3.2': 'medicine',
  '3.3': 'medicine',
  '3.4': 'biotechnology',
  '3.5': 'medicine',
  '4.1': 'agriculture',
  '4.3': 'agriculture',
};

export interface MadeProgramme {
  id: string;
  facts: ProgrammeFacts;
}

/** Everything of an invented project that its row of facts leaves out. */
function invented(facts: ProjectFacts, family: MadeProject['family'], making: Making) {
  const { startDate, status, field } = facts;
  const isAgreed = startDate !== null && !['idea', 'proposal'].includes(status);
  return {
    summary: making.facts.texts.summary,
    agreementDate: isAgreed ? addDays(startDate, status === 'funded' ? -60 : -30) : null,
    tags: [sampleTag],
    areas: family === 'istc' && field !== null ? [areas[field] ?? 'other'] : [],
    acronym: family === 'horizon' && facts.code !== '' ? `ULGI-${facts.code.slice(-3)}` : '',
  } satisfies Partial<ProjectInput>;
}

/** Puts a project of the facts into the workspace; a real one gets nothing but what is published. */
export function makeProject(
  making: Making,
  programmes: ReadonlyMap<string, MadeProgramme>,
  facts: ProjectFacts,
  index: number,
): MadeProject {
  const {
    programme: key,
    leadOrganisation,
    participants: _participants,
    source,
    ...fields
  } = facts;
  const programme = key === null ? undefined : programmes.get(key);
  if (key !== null && !programme) throw new Error(`The sample names an unknown programme: ${key}`);
  const family = programme?.facts.family ?? 'other';
  const lead = leadOrganisation === null ? null : organisationOf(making, leadOrganisation);
  const statuses = programme?.facts.statuses ?? [];
  const input = projectInput.parse({
    ...fields,
    programmeId: programme?.id ?? null,
    leadOrganisationId: lead?.id ?? null,
    programmeStatus: statuses.find(({ status }) => status === facts.status)?.code ?? '',
    ...(source === null ? invented(facts, family, making) : {}),
  });
  const id = making.create(projectKind, input);
  return { id, index, input, facts, family, lead, others: othersOf(making, facts) };
}
