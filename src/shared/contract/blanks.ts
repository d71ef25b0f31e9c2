import type { AssignmentInput } from './assignments.ts';
import type { InitiativeInput } from './initiatives.ts';
import type { MeetingInput } from './meetings.ts';
import type { OrganisationInput } from './organisations.ts';
import type { PersonInput } from './people.ts';
import type { ProjectInput } from './projects.ts';

const nothing = { kk: '', ru: '', en: '' };

/** Records of which nothing is known yet; a name or title makes them valid. */
export const blankProject: ProjectInput = {
  code: '',
  title: nothing,
  programmeId: null,
  leadOrganisationId: null,
  status: 'proposal',
  startDate: null,
  endDate: null,
  budget: null,
  field: null,
  manager: '',
  scientists: null,
  youngScientists: null,
  acronym: '',
  summary: nothing,
  areas: [],
  programmeStatus: '',
  agreementDate: null,
  tags: [],
};

export const blankOrganisation: OrganisationInput = {
  name: nothing,
  shortName: '',
  kind: 'other',
  country: null,
  city: '',
  legalForm: null,
  bin: '',
  ror: '',
  pic: '',
  parentId: null,
  aliases: [],
  website: '',
  tags: [],
};

export const blankPerson: PersonInput = {
  family: nothing,
  given: nothing,
  patronymic: nothing,
  formerNames: [],
  degree: null,
  academicTitle: null,
  orcid: '',
  iin: '',
  birthDate: null,
  gender: null,
  citizenship: null,
  country: null,
  email: '',
  phone: '',
  tags: [],
};

export const blankMeeting: MeetingInput = {
  kind: 'bilateral',
  title: nothing,
  number: '',
  seriesId: null,
  date: null,
  endDate: null,
  startTime: '',
  endTime: '',
  timeZone: 'Asia/Almaty',
  place: nothing,
  country: null,
  link: '',
  purpose: nothing,
  controlById: null,
  tags: [],
};

/** A decision that nobody voted on. */
export const noVotes = { votesFor: null, votesAgainst: null, votesAbstained: null };

export const blankAssignment: AssignmentInput = {
  title: nothing,
  meetingId: null,
  itemId: null,
  decisionId: null,
  documentKind: '',
  documentNumber: '',
  documentDate: null,
  point: '',
  projectId: null,
  givenById: null,
  termKind: 'date',
  dueDate: null,
  form: '',
  doneDate: null,
  doneNumber: '',
  removedDate: null,
  removedById: null,
  note: '',
  tags: [],
};

export const blankInitiative: InitiativeInput = {
  title: nothing,
  summary: nothing,
  meetingId: null,
  voicedById: null,
  organisationId: null,
  voicedDate: null,
  state: 'voiced',
  projectId: null,
  programmeId: null,
  reason: '',
  tags: [],
};
