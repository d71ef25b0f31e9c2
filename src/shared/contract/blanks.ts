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
