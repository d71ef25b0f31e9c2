import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { missingFields } from './required.ts';

/** Columns by their words in `reportBuilder.columns`, and the fields that they fill. */
type Words = Readonly<Record<string, ImportField | null>>;

interface OwnList {
  kind: ImportKind;
  words: Words;
}

/** Words that are called as their fields. */
const same = (...fields: ImportField[]): Words =>
  Object.fromEntries(fields.map((field) => [field, field]));

/** Words of what is worked out, or kept in no field of an import. */
const none = (...words: string[]): Words => Object.fromEntries(words.map((word) => [word, null]));

const stamps = none('createdAt', 'updatedAt');

const ofProject: Words = {
  projectCode: 'project',
  project: 'projectTitle',
  ...none('programme', 'leadOrganisation', 'projectStatus', 'projectStart', 'projectEnd'),
};

/** The lists of the report builder, whose tables come back as they went out. */
export const ownLists: Readonly<Record<string, OwnList>> = {
  projects: {
    kind: 'projects',
    words: {
      ...same('code', 'title', 'acronym', 'programme', 'leadOrganisation', 'participants'),
      ...same('status', 'field', 'areas', 'startDate', 'endDate', 'agreementDate', 'budget'),
      ...same('currency', 'manager', 'scientists', 'youngScientists', 'summary', 'tags'),
      ...none('programmeStatus', 'youngShare', 'participantCount', 'teamCount'),
      ...none('resultCount', 'assignmentCount'),
      ...stamps,
    },
  },
  organisations: {
    kind: 'organisations',
    words: {
      ...same('name', 'shortName', 'kind', 'country', 'city', 'legalForm', 'bin', 'ror', 'pic'),
      ...same('parent', 'website', 'aliases', 'tags'),
      ...none('ledCount', 'participationCount', 'workplaceCount'),
      ...stamps,
    },
  },
  people: {
    kind: 'people',
    words: {
      ...{ personName: 'fullName', workplace: 'organisation', countryOfWork: 'country' },
      ...same('position', 'degree', 'academicTitle', 'citizenship', 'gender', 'birthDate'),
      ...same('orcid', 'email', 'phone', 'tags'),
      // The IIN of a report is not whole.
      ...none('workplaces', 'age', 'isYoung', 'iin', 'teamMemberships'),
      ...stamps,
    },
  },
  programmes: {
    kind: 'programmes',
    words: {
      ...same('code', 'name', 'funder', 'startDate', 'endDate'),
      ...{ programmeFamily: 'family' },
      ...none('level', 'parentProgramme', 'funderOrganisation', 'projectCount'),
      ...stamps,
    },
  },
  meetings: {
    kind: 'meetings',
    words: {
      ...same('date', 'title', 'number', 'kind', 'place', 'sides', 'attendees', 'purpose', 'tags'),
      ...{ lastDay: 'endDate', host: 'country' },
      ...none('state', 'series', 'organisations', 'projects', 'programmes', 'attendeeCount'),
      ...none('decisionCount', 'assignmentCount'),
      ...stamps,
    },
  },
  assignments: {
    kind: 'assignments',
    words: {
      ...same('documentKind', 'documentNumber', 'documentDate', 'point', 'project', 'givenBy'),
      ...same('chief', 'coExecutors', 'termKind', 'form', 'progress', 'doneDate', 'doneNumber'),
      ...same('removedDate', 'removedBy', 'note', 'tags'),
      // Where both stand, the first term is the one of the paper.
      ...{ assignment: 'title', firstTerm: 'dueDate', term: 'dueDate' },
      ...none('meeting', 'meetings', 'executingPeople', 'executingOrganisations', 'state'),
      ...none('daysLate', 'extensionCount'),
      ...stamps,
    },
  },
  initiatives: {
    kind: 'initiatives',
    words: {
      ...same('title', 'state', 'voicedDate', 'voicedBy', 'organisation', 'meeting', 'summary'),
      ...same('reason', 'tags'),
      ...{ becameProject: 'project', becameProgramme: 'programme' },
      ...stamps,
    },
  },
  participants: {
    kind: 'participants',
    words: {
      ...ofProject,
      ...same('organisation', 'country', 'city', 'role', 'contact', 'startDate', 'endDate'),
      ...same('note'),
      ...none('organisationKind'),
      ...stamps,
    },
  },
  teamMembers: {
    kind: 'team',
    words: {
      ...ofProject,
      ...same('person', 'role', 'category', 'organisation', 'position', 'workingDays'),
      ...same('startDate', 'endDate'),
      ...stamps,
    },
  },
  fundingLines: {
    kind: 'funding',
    words: {
      ...ofProject,
      ...same('party', 'stage', 'basis', 'date', 'amount', 'currency', 'costLine'),
      ...same('rateSource', 'note'),
      ...{ fundingKind: 'kind' },
      ...stamps,
    },
  },
  milestones: {
    kind: 'milestones',
    words: {
      ...ofProject,
      ...same('kind', 'number', 'title', 'receivedDate', 'acceptedDate', 'note'),
      ...{ dueFrom: 'organisation', term: 'dueDate' },
      ...none('state', 'daysLate'),
      ...stamps,
    },
  },
  results: {
    kind: 'results',
    words: {
      ...ofProject,
      ...same('kind', 'title', 'date', 'person', 'authors', 'doi', 'number', 'country', 'trl'),
      ...same('peopleCount'),
      ...{ journal: 'venue', link: 'url' },
      ...stamps,
    },
  },
  concurrences: {
    kind: 'concurrences',
    words: {
      ...ofProject,
      ...same('country', 'requestedDate', 'requestNumber', 'sentDate', 'sentTo', 'sentNumber'),
      ...same('answeredDate', 'answerNumber', 'decision', 'note'),
      ...{ term: 'dueDate' },
      ...none('state', 'daysLate'),
      ...stamps,
    },
  },
};

/** A table with fewer columns may be anybody's. */
const leastColumns = 3;

interface Headed {
  kind: ImportKind;
  title: string;
  /** Fields by folded headers, in the order in which they are taken. */
  fields: ReadonlyMap<string, ImportField | null>;
  rowNumber: string;
}

let headed: readonly Headed[] | undefined;

function inLanguage(list: string, { kind, words }: OwnList, language: Language): Headed {
  const t = createTranslator(language);
  const fields = Object.entries(words).map(
    ([word, field]) => [foldText(t(`reportBuilder.columns.${word}`)), field] as const,
  );
  return {
    kind,
    title: foldText(t(`reportBuilder.lists.${list}`)),
    fields: new Map(fields),
    rowNumber: foldText(t('reportBuilder.number')),
  };
}

/** The lists whose words all the headers are. */
function listsOf(headers: readonly string[]): Headed[] {
  headed ??= languages.flatMap((language) =>
    Object.entries(ownLists).map(([list, own]) => inLanguage(list, own, language)),
  );
  const named = headers.map(foldText).filter((header) => header !== '');
  return headed.filter(({ fields, rowNumber }) => {
    const own = named.filter((header) => header !== rowNumber);
    return own.length >= leastColumns && own.every((header) => fields.has(header));
  });
}

/** The fields of the columns of one of our own lists of this kind; null for any other table. */
export function ownColumns(
  kind: ImportKind,
  headers: readonly string[],
): (ImportField | null)[] | null {
  const list = listsOf(headers).find((one) => one.kind === kind);
  if (list === undefined) return null;
  const places = new Map<ImportField, number>();
  const columns = headers.map(foldText);
  for (const [header, field] of list.fields) {
    const place = columns.indexOf(header);
    if (place >= 0 && field !== null && !places.has(field)) places.set(field, place);
  }
  const byPlace = new Map([...places].map(([field, place]) => [place, field]));
  return headers.map((_, place) => {
    const field = byPlace.get(place);
    return field !== undefined && fieldInfo(kind, field) !== undefined ? field : null;
  });
}

/**
 * What one of our own lists holds, told by its headers and, where several lists have them, by `texts`, the
 * name of its sheet and the titles above it. Undefined for any other table.
 */
export function ownKind(
  headers: readonly string[],
  texts: readonly string[],
): ImportKind | undefined {
  const lists = listsOf(headers);
  const titles = texts.map(foldText);
  const titled = lists.find(({ title }) => titles.includes(title));
  const kinds = new Set(lists.map(({ kind }) => kind));
  const [only] = kinds;
  const kind = titled?.kind ?? (kinds.size === 1 ? only : undefined);
  if (kind === undefined) return undefined;
  const filled = (ownColumns(kind, headers) ?? []).filter((field) => field !== null);
  return missingFields(kind, new Set(filled)).length > 0 ? undefined : kind;
}
