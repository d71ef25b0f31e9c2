import { assignmentState, type TermKind } from '#shared/domain/assignmentState.ts';
import { ageOn } from '#shared/domain/youngScientist.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import type { Building } from '../definition.ts';
import {
  selectAssignmentRows,
  selectDecisionRows,
  selectInitiativeRows,
  selectMeetingRows,
  selectMoneyRows,
  selectOrganisationRows,
  selectPersonRows,
  selectProjectRows,
  selectResultRows,
  type AssignmentRow,
  type DecisionRow,
  type InitiativeRow,
  type MeetingRow,
  type MoneyRow,
  type OrganisationRow,
  type PersonRow,
  type ProjectRow,
  type ResultRow,
} from './queries.ts';
import type { Shape } from './select.ts';

/** A country in the languages of the report; empty where none is known. */
export const countryOf = ({ say }: Building, code: string | null): string =>
  code === null ? '' : say((_, language) => countryName(code, language));

/** A word of a fixed set; empty where nothing is chosen. */
const word = ({ t }: Building, place: string, value: string | null): string =>
  value === null || value === '' ? '' : t(`${place}.${value}`);

export const projectRows: Shape<ProjectRow> = {
  kind: 'project',
  columns: [
    ['code', 'code', 12],
    ['title', 'text', 40],
    ['programme', 'text', 24],
    ['organisation', 'text', 26],
    ['status', 'text', 14],
    ['startDate', 'date', 11],
    ['endDate', 'date', 11],
    ['budget', 'money', 18, { currencyKey: 'currency' }],
    ['currency', 'currency', 8],
    ['scientists', 'integer', 10],
    ['young', 'integer', 10],
  ],
  select: ({ db, languages }, ids) => selectProjectRows(db, ids, languages),
  toCells: ({ t }, row) => [
    row.code,
    row.title,
    row.programme,
    row.lead,
    t(`status.${row.status}`),
    row.startDate,
    row.endDate,
    row.budget === null || row.currency === null
      ? null
      : { minor: row.budget, currency: row.currency },
    row.currency,
    row.scientists,
    row.young,
  ],
};

export const personRows: Shape<PersonRow> = {
  kind: 'person',
  columns: [
    ['person', 'text', 34],
    ['organisation', 'text', 38],
    ['degree', 'text', 18],
    ['country', 'text', 16],
    ['age', 'integer', 8],
  ],
  select: ({ db, languages }, ids) => selectPersonRows(db, ids, languages),
  toCells: (building, row) => [
    row.name,
    row.organisation,
    word(building, 'people.degree', row.degree),
    countryOf(building, row.country),
    row.birthDate === null ? null : ageOn(row.birthDate, building.today),
  ],
};

export const organisationRows: Shape<OrganisationRow> = {
  kind: 'organisation',
  columns: [
    ['organisation', 'text', 46],
    ['kind', 'text', 18],
    ['country', 'text', 18],
    ['city', 'text', 18],
  ],
  select: ({ db, languages }, ids) => selectOrganisationRows(db, ids, languages),
  toCells: (building, row) => [
    row.name,
    word(building, 'organisations.kind', row.kind),
    countryOf(building, row.country),
    row.city,
  ],
};

export const moneyRows: Shape<MoneyRow> = {
  kind: 'fundingLine',
  columns: [
    ['code', 'code', 12],
    ['project', 'text', 36],
    ['party', 'text', 28],
    ['kind', 'text', 18],
    ['stage', 'text', 16],
    ['basis', 'text', 14],
    ['date', 'date', 11],
    ['amount', 'money', 18, { currencyKey: 'currency' }],
    ['currency', 'currency', 8],
  ],
  select: ({ db, languages }, ids) => selectMoneyRows(db, ids, languages),
  toCells: (building, row) => [
    row.code,
    row.project,
    row.party,
    word(building, 'funding.kind', row.kind),
    word(building, 'funding.stage', row.stage),
    word(building, 'funding.basis', row.basis),
    row.date,
    { minor: row.minor, currency: row.currency },
    row.currency,
  ],
};

export const meetingRows: Shape<MeetingRow> = {
  kind: 'meeting',
  columns: [
    ['date', 'date', 11],
    ['endDate', 'date', 11],
    ['kind', 'text', 20],
    ['number', 'code', 9],
    ['title', 'text', 42],
    ['country', 'text', 16],
    ['place', 'text', 18],
    ['state', 'text', 12],
  ],
  select: ({ db, languages }, ids) => selectMeetingRows(db, ids, languages),
  toCells: (building, row) => [
    row.date,
    row.endDate,
    word(building, 'history.value.meetingKind', row.kind),
    row.number,
    row.title,
    countryOf(building, row.country),
    row.place,
    word(building, 'history.value.meetingState', row.state),
  ],
};

export const assignmentRows: Shape<AssignmentRow> = {
  kind: 'assignment',
  columns: [
    ['assignment', 'text', 44],
    ['meeting', 'text', 30],
    ['chief', 'text', 28],
    ['dueDate', 'date', 11],
    ['doneDate', 'date', 11],
    ['state', 'text', 18],
  ],
  select: ({ db, languages }, ids) => selectAssignmentRows(db, ids, languages),
  toCells: (building, row) => {
    const { termKind, due, doneDate, removedDate } = row;
    const dates = { termKind: termKind as TermKind, currentDue: due, doneDate, removedDate };
    const state = assignmentState(dates, building.today);
    const shown = word(building, 'reports.controlList.states', state);
    return [row.title, row.meeting, row.chief, due, doneDate, shown];
  },
};

export const decisionRows: Shape<DecisionRow> = {
  kind: 'decision',
  columns: [
    ['date', 'date', 11],
    ['meeting', 'text', 36],
    ['number', 'code', 9],
    ['decision', 'text', 56],
  ],
  select: ({ db, languages }, ids) => selectDecisionRows(db, ids, languages),
  toCells: (_building, row) => [row.date, row.meeting, row.number, row.title],
};

export const initiativeRows: Shape<InitiativeRow> = {
  kind: 'initiative',
  columns: [
    ['title', 'text', 40],
    ['voicedDate', 'date', 11],
    ['voicedBy', 'text', 24],
    ['organisation', 'text', 28],
    ['meeting', 'text', 30],
    ['state', 'text', 14],
    ['became', 'text', 30],
    ['reason', 'text', 24],
  ],
  select: ({ db, languages }, ids) => selectInitiativeRows(db, ids, languages),
  toCells: (building, row) => [
    row.title,
    row.voicedDate,
    row.voicedBy,
    row.organisation,
    row.meeting,
    word(building, 'history.value.initiativeState', row.state),
    row.became,
    row.reason,
  ],
};

export const resultRows: Shape<ResultRow> = {
  kind: 'result',
  columns: [
    ['kind', 'text', 18],
    ['title', 'text', 42],
    ['date', 'date', 11],
    ['code', 'code', 12],
    ['project', 'text', 30],
    ['authors', 'text', 24],
    ['venue', 'text', 20],
    ['number', 'code', 18],
    ['country', 'text', 14],
    ['peopleCount', 'integer', 10],
  ],
  select: ({ db, languages }, ids) => selectResultRows(db, ids, languages),
  toCells: (building, row) => [
    word(building, 'results.kind', row.kind),
    row.title,
    row.date,
    row.code,
    row.project,
    row.authors,
    row.venue,
    row.number,
    countryOf(building, row.country),
    row.peopleCount,
  ],
};
