import { identifierKind, participantKind } from '../parts/kinds.ts';
import type { IdentifierInput, ParticipantInput } from '#shared/contract/participation.ts';
import {
  asOf,
  organisationOf,
  type MadeOrganisation,
  type MadeProject,
  type Making,
} from './making.ts';
import { sharesOf } from './money.ts';
import { makePerson } from './people.ts';

/** Institutions abroad that work with the projects of a programme. */
const abroad: Readonly<Record<string, string>> = {
  'istc-eu': 'jrc',
  'istc-jp': 'jaea',
  'istc-kr': 'kaeri',
  'istc-no': 'lund',
  'horizon-msca': 'lund',
  'horizon-cl5-topic': 'jrc',
  'horizon-cl4': 'jrc',
  'horizon-cl6': 'lund',
  'kz-jp': 'jaea',
  'kz-kr': 'kaeri',
  'kz-tr': 'tubitak',
};

/** The institutions of a project beside the leading one; none where that one is not named. */
export function othersOf(making: Making, facts: MadeProject['facts']): MadeOrganisation[] {
  if (facts.leadOrganisation === null || facts.source !== null) return [];
  const partner = abroad[facts.programme ?? ''];
  const keys = partner === undefined ? facts.participants : [...facts.participants, partner];
  return keys.map((key) => organisationOf(making, key));
}

/** One person to ask at each institution abroad. */
const contacts = new WeakMap<Making, Map<string, string>>();

function contactAt(making: Making, organisation: MadeOrganisation): string {
  const known = contacts.get(making) ?? new Map<string, string>();
  contacts.set(making, known);
  const wanted = { day: asOf, isYoung: false, organisation, manager: '' };
  const id = known.get(organisation.id) ?? makePerson(making, wanted).id;
  known.set(organisation.id, id);
  return id;
}

/** Every organisation of a project with its part in it: those that work and those that pay. */
export function makeParticipants(making: Making, project: MadeProject): void {
  const { startDate, endDate } = project.input;
  const add = (
    organisationId: string,
    role: ParticipantInput['role'],
    contactId: string | null,
  ) => {
    const input = {
      projectId: project.id,
      organisationId,
      role,
      contactId,
      startDate,
      endDate,
      note: '',
    };
    making.create(participantKind, input);
  };
  for (const organisation of project.others) {
    const isAbroad = organisation.facts.country !== 'KZ';
    const foreign = project.family === 'istc' ? 'foreign_collaborator' : 'partner';
    const contactId = isAbroad ? contactAt(making, organisation) : null;
    add(organisation.id, isAbroad ? foreign : 'participating', contactId);
  }
  if (project.family === 'horizon' && project.lead) add(project.lead.id, 'coordinator', null);
  if (project.input.budget === null) return;
  for (const { party } of sharesOf(project)) {
    if (party !== null) add(organisationOf(making, party).id, 'funding_party', null);
  }
}

const two = (count: number): string => String(count).padStart(2, '0');

/** Numbers beside the code, all of the ranges that nobody has been given. */
export function makeIdentifiers(making: Making, project: MadeProject): void {
  const { input, family, index } = project;
  if (input.startDate === null) return;
  const year = input.startDate.slice(2, 4);
  const add = (type: IdentifierInput['type'], value: string) =>
    making.create(identifierKind, { projectId: project.id, type, value, note: '' });
  if (family === 'horizon') add('proposal', `1019991${two(index)}`);
  if (family === 'national' && !input.code.startsWith('01')) {
    add('stateRegistration', `01${year}РК990${two(index)}`);
  }
  add('contract', `99-${two(index)}/${year}`);
}
