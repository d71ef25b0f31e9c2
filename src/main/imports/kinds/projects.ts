import { blankProject } from '#shared/contract/blanks.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { text, type Values } from '../cells/values.ts';
import { codeKey, similarCodeKeys } from '../known/codeKey.ts';
import type { KnownRecord } from '../known/knownRecords.ts';
import { nameKey } from '../known/nameKey.ts';
import { codeOf, nameOf, titleOf } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import type { Input } from '../plan/plan.ts';
import { projectParts } from './projectParts.ts';
import {
  noMatch,
  type Fault,
  type KindDefinition,
  type Match,
  type RowView,
} from './definition.ts';
import { titlePlaces } from './places.ts';

const of = (input: object): ProjectInput => input as ProjectInput;

/** The title by which a row is known, '' when it has none. */
export const firstTitle = ({ titleRu, titleKk, titleEn, title }: Values): string =>
  text(titleRu ?? titleKk ?? titleEn ?? title);

const codeIn = (values: Values): string => codeKey(text(values.code));
const titleIn = (values: Values): string => titleKey(firstTitle(values));
const leadIn = (values: Values): string => nameKey(text(values.leadOrganisation));

/** Rows with a code by it, others by title and lead organisation. */
function group(values: Values): string {
  const code = codeIn(values);
  if (code !== '') return `code ${code}`;
  const title = titleIn(values);
  return title === '' ? '' : `title ${title} / ${leadIn(values)}`;
}

function marks(values: Values): string[] {
  const title = titleIn(values);
  if (title === '') return [];
  const lead = leadIn(values);
  if (codeIn(values) !== '') return [`coded ${title} / ${lead}`, `coded ${title}`];
  return lead === '' ? [] : [`led ${title}`];
}

/** A row without a code may be the project of a row of the same title that says more. */
function twins(values: Values): string[] {
  if (codeIn(values) !== '') return [];
  const title = titleIn(values);
  if (title === '') return [];
  const lead = leadIn(values);
  return lead === ''
    ? [`coded ${title}`, `led ${title}`]
    : [`coded ${title} / ${lead}`, `coded ${title} / `];
}

function titleCandidates({ values, known }: RowView): KnownRecord[] {
  const found = new Set<KnownRecord>();
  for (const title of [values.titleKk, values.titleRu, values.titleEn, values.title]) {
    if (typeof title !== 'string') continue;
    for (const one of known.find('project', titleOf(title))) found.add(one);
  }
  return [...found];
}

/** Records of the same lead organisation, or, when there are none, those where one side names none. */
function byLeadOrganisation(
  projects: readonly KnownRecord[],
  { values, known }: RowView,
): readonly KnownRecord[] {
  const lead = text(values.leadOrganisation);
  const ids = new Set(known.find('organisation', nameOf(lead)).map(({ id }) => id));
  const leadOf = ({ input }: KnownRecord) => of(input).leadOrganisationId;
  const same = projects.filter((one) => {
    const id = leadOf(one);
    return id === null ? lead === '' : ids.has(id);
  });
  const uncoded = same.filter(({ input }) => of(input).code === '');
  if (codeIn(values) === '' && uncoded.length === 1) return uncoded;
  if (same.length > 0) return same;
  return lead === '' ? projects : projects.filter((one) => leadOf(one) === null);
}

const unsure = (fault: Fault, records: readonly KnownRecord[]): Match => ({
  kind: 'unsure',
  fault,
  candidates: records
    .filter(({ version }) => version > 0)
    .map(({ kind, id }) => ({ kind, id, score: 9, reasons: ['title'] })),
});

/** Matches by code or further identifier first, then by folded title and lead organisation. */
function match(row: RowView): Match {
  const { values, known } = row;
  const code = text(values.code);
  const byCode = code === '' ? [] : known.find('project', codeOf(code));
  const [coded] = byCode;
  if (coded !== undefined) {
    if (byCode.length === 1) return { kind: 'one', record: coded };
    return unsure({ code: 'SEVERAL_MATCHES', field: 'code', text: code }, byCode);
  }
  const candidates = titleCandidates(row);
  if (candidates.length === 0) return noMatch;
  const codeOfRecord = ({ input }: KnownRecord) => of(input).code;
  if (code !== '') {
    const similar = new Set(similarCodeKeys(code));
    const twin = candidates.find((one) => similar.has(codeKey(codeOfRecord(one))));
    if (twin !== undefined) {
      return unsure({ code: 'SIMILAR_CODE', field: 'code', text: codeOfRecord(twin) }, [twin]);
    }
  }
  // Another code is another project, even under the same title.
  const free = code === '' ? candidates : candidates.filter((one) => codeOfRecord(one) === '');
  const fitting = byLeadOrganisation(free, row);
  const [only] = fitting;
  if (only === undefined) return noMatch;
  if (fitting.length === 1) return { kind: 'one', record: only };
  return unsure({ code: 'SEVERAL_MATCHES', field: 'code', text: firstTitle(values) }, fitting);
}

const dotted = (date: string): string => date.split('-').reverse().join('.');

function check(after: object, before: object | null, row: RowView, id: string | null): void {
  const { startDate, endDate, scientists, youngScientists, code } = of(after);
  if (startDate !== null && endDate !== null && endDate < startDate) {
    const former = before === null ? null : of(before);
    const isStartAlone = former?.endDate === endDate && former.startDate !== startDate;
    row.fault({
      code: 'END_BEFORE_START',
      field: isStartAlone ? 'startDate' : 'endDate',
      text: `${dotted(startDate)} – ${dotted(endDate)}`,
    });
  }
  if (scientists !== null && youngScientists !== null && youngScientists > scientists) {
    const said = `${youngScientists} > ${scientists}`;
    row.fault({ code: 'YOUNG_ABOVE_TOTAL', field: 'youngScientists', text: said });
  }
  const key = codeOf(code);
  if (key === '' || (before !== null && of(before).code === code)) return;
  const taken = row.known.find('project', key).some((one) => one.id !== id);
  if (taken) row.fault({ code: 'CODE_TAKEN', field: 'code', text: code });
}

/** Another spelling of the same code changes nothing; a status of the programme's own goes with the common one. */
function finish(after: Input, before: Input | null): Input {
  if (before === null) return after;
  const [input, former] = [of(after), of(before)];
  const isSameCode = former.code !== '' && codeKey(former.code) === codeKey(input.code);
  const isSameStatus = former.status === input.status && former.programmeId === input.programmeId;
  return {
    ...input,
    code: isSameCode ? former.code : input.code,
    programmeStatus: isSameStatus ? input.programmeStatus : '',
  };
}

export const projects: KindDefinition = {
  kind: 'projects',
  record: 'project',
  needs: ['project', 'organisation', 'programme', 'identifier'],
  needsOf: {
    participants: ['participant'],
    foreignCollaborators: ['participant'],
    fundingParties: ['participant'],
    team: ['person', 'affiliation', 'teamMember'],
    committed: ['fundingLine'],
    disbursed: ['fundingLine'],
    spent: ['fundingLine'],
    milestone: ['milestone'],
    milestoneDue: ['milestone'],
  },
  // A list of projects without states is one of those that run.
  blank: { ...blankProject, status: 'active' },
  places: {
    code: { field: 'code' },
    ...titlePlaces,
    acronym: { field: 'acronym' },
    programme: { field: 'programmeId', names: 'programme' },
    leadOrganisation: { field: 'leadOrganisationId', names: 'organisation' },
    status: { field: 'status' },
    startDate: { field: 'startDate' },
    endDate: { field: 'endDate' },
    budget: { field: 'budget' },
    field: { field: 'field' },
    areas: { field: 'areas' },
    manager: { field: 'manager' },
    scientists: { field: 'scientists' },
    youngScientists: { field: 'youngScientists' },
    agreementDate: { field: 'agreementDate' },
    summary: { field: 'summary', language: 'any' },
    tags: { field: 'tags' },
  },
  group,
  marks,
  twins,
  match,
  finish,
  check,
  parts: projectParts,
};
