import { organisationInput } from '#shared/contract/organisations.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { lockMinutes } from '../meetings/service.ts';
import { organisationKind } from '../organisations/kind.ts';
import { programmeKind } from '../programmes/kind.ts';
import { createMany } from '../records/createMany.ts';
import { inOneChange } from '../records/inOneChange.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { workspaceInfo } from '../workspace/workspaceInfo.ts';
import { readFacts } from './facts.ts';
import { makeProject, type MadeProgramme } from './makeProject.ts';
import { organisationOf, type MadeOrganisation, type Making } from './making.ts';
import { makeMeetings } from './meetings.ts';
import { makeMinisterMeeting, ministerDay } from './ministerMeeting.ts';
import { makeMoney } from './money.ts';
import { makeOffice } from './office.ts';
import { makeNotes, makeResults } from './outcomes.ts';
import { makeIdentifiers, makeParticipants } from './partners.ts';
import { createRandom } from './random.ts';
import { makeTeam, type People } from './team.ts';
import { makeAmendments, makeConcurrence, makeMilestones } from './terms.ts';

/** Any number does; the same one gives the same sample. */
const seed = 2015;

type Organisations = Map<string, MadeOrganisation>;

/** Organisations, those above before those below. */
function makeOrganisations({ facts, create }: Making, made: Organisations): void {
  const ordered = facts.organisations.toSorted(
    (a, b) => Number(a.parent !== null) - Number(b.parent !== null),
  );
  for (const one of ordered) {
    const { key, parent, ...fields } = one;
    const parentId = parent === null ? null : (made.get(parent)?.id ?? null);
    const input = organisationInput.parse({ ...fields, parentId });
    made.set(key, { id: create(organisationKind, input), facts: one });
  }
}

/** The tree of programmes, whose file names parents before their children. */
function makeProgrammes(making: Making): Map<string, MadeProgramme> {
  const made = new Map<string, MadeProgramme>();
  for (const facts of making.facts.programmes) {
    const { key, parent, funderOrganisation, ...fields } = facts;
    const parentId = parent === null ? null : (made.get(parent)?.id ?? null);
    const funderId = funderOrganisation && organisationOf(making, funderOrganisation).id;
    const input = programmeInput.parse({ ...fields, parentId, funderId });
    made.set(key, { id: making.create(programmeKind, input), facts });
  }
  return made;
}

/** Makes everything; answers the meeting whose minutes are to be locked. */
function makeAll(making: Making, organisations: Organisations): string {
  makeOrganisations(making, organisations);
  const programmes = makeProgrammes(making);
  const guests = makeOffice(making);
  const people: People = { byOrganisation: new Map(), managers: new Map() };
  const projectIds: string[] = [];
  for (const [index, facts] of making.facts.projects.entries()) {
    const project = makeProject(making, programmes, facts, index);
    // A real project gets no invented people, money or results.
    if (facts.source !== null) continue;
    projectIds.push(project.id);
    const team = makeTeam(making, people, project);
    makeParticipants(making, project);
    makeIdentifiers(making, project);
    makeMoney(making, project);
    makeMilestones(making, project);
    makeAmendments(making, project);
    makeConcurrence(making, project);
    makeResults(making, project, team);
    makeNotes(making, project);
  }
  const staff = [...people.managers.values()].slice(0, 8);
  makeMeetings(making, staff, projectIds);
  const about = ['istc', 'horizon'].flatMap((key) => programmes.get(key)?.id ?? []);
  return makeMinisterMeeting(making, guests, staff, about);
}

/**
 * Fills a new workspace with the sample: what `resources/sample` tells, and the people, money, terms and
 * results that a generator invents around it, all or nothing. A workspace that holds any record already
 * is left as it is.
 */
export async function fillSample(ctx: ServiceContext): Promise<void> {
  const info = await workspaceInfo(ctx.workspace);
  if (info.projects + info.organisations + info.programmes > 0) return;
  const facts = readFacts();
  await inOneChange(
    ctx,
    async (change) => {
      const organisations: Organisations = new Map();
      const random = createRandom(seed);
      const making = { random, facts, create: createMany(change), organisations };
      await lockMinutes(change, makeAll(making, organisations), ministerDay);
    },
    'none',
  );
}
