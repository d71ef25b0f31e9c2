import { sql } from 'kysely';
import { z } from 'zod';
import * as f from '#shared/contract/fields.ts';
import type { Money } from '#shared/domain/money.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReportSection } from '#shared/report/reportModel.ts';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import { behind } from '../behind/select.ts';
import { shortTable } from '../behind/shortTable.ts';
import {
  assignmentRows,
  countryOf,
  initiativeRows,
  meetingRows,
  moneyRows,
  organisationRows,
  personRows,
  projectRows,
} from '../behind/shapes.ts';
import { figure, figures, narrative } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { ratesOn, ratesTable } from '../money/converted.ts';
import { among } from '../names.ts';
import { cardLine } from '../passport/card.ts';
import {
  isJoint,
  isMet,
  isOpenOn,
  isPaidBy,
  readSubject,
  selectWho,
  sumJoint,
  sumPaid,
  type Subject,
} from './queries.ts';

/** The key of the records whose amounts in a currency are added up. */
const inCurrency = (name: string, { currency }: Money) => ({
  rowsKey: narrowed(name, rowsPart({ currency })),
});

/** What is known about the subject, as tables that the figures count. */
function tablesOf(building: Building, subject: Subject) {
  const own = sql`(SELECT value FROM ${among(subject.organisations)})`;
  const assignments = (side: 'theirs' | 'ours') =>
    behind(building, assignmentRows, {
      key: `assignments_${side}`,
      ids: () => sql`SELECT a.id FROM assignments a WHERE ${isOpenOn(side, subject)}
        ORDER BY a.due_date NULLS LAST, a.num`,
    });
  return {
    meetings: behind(building, meetingRows, {
      key: 'meetings',
      ids: () => sql`SELECT m.id FROM meetings m WHERE ${isMet(subject)}
        ORDER BY m.date DESC, m.num DESC`,
    }),
    theirs: assignments('theirs'),
    ours: assignments('ours'),
    projects: behind(building, projectRows, {
      key: 'projects',
      ids: (condition) => sql`SELECT p.id FROM projects p WHERE ${isJoint(subject)} AND ${condition}
        ORDER BY p.start_date DESC NULLS LAST, p.code_sort, p.num`,
      filters: { currency: (value) => sql`p.budget_currency = ${value}` },
    }),
    money: behind(building, moneyRows, {
      key: 'money',
      ids: (condition) => sql`SELECT l.id FROM funding_lines l
        JOIN projects p ON p.id = l.project_id WHERE ${isPaidBy(subject)} AND ${condition}
        ORDER BY l.date DESC NULLS LAST, l.num`,
      filters: { currency: (value) => sql`l.amount_currency = ${value}` },
    }),
    initiatives: behind(building, initiativeRows, {
      key: 'initiatives',
      ids: () => sql`SELECT i.id FROM initiatives i WHERE i.deleted_at IS NULL
        AND (i.organisation_id IN ${own}
          OR i.voiced_by_id IN (SELECT value FROM ${among(subject.people)}))
        ORDER BY i.voiced_date DESC, i.num`,
    }),
    organisations: behind(building, organisationRows, {
      key: 'organisations',
      ids: () => sql`SELECT o.id FROM organisations o WHERE o.id IN ${own}
        ORDER BY ${sql.ref(`o.sort_${building.language}`)}, o.num`,
    }),
    people: behind(building, personRows, {
      key: 'people',
      ids: () => sql`SELECT h.id FROM people h
        WHERE h.id IN (SELECT value FROM ${among(subject.people)})
        ORDER BY ${sql.ref(`h.sort_${building.language}`)}, h.num`,
    }),
  };
}

/** Who the subject is, in lines. */
async function whoCard(building: Building, subject: Subject): Promise<[string, ReportSection]> {
  const { db, languages, t } = building;
  const title = t('reportCatalogue.sections.who');
  if (subject.kind === 'country') {
    const name = countryOf(building, subject.id);
    const lines = [
      ...cardLine(building, 'country', name),
      ...cardLine(building, 'organisations', subject.organisations.length, 'integer', {
        rowsKey: 'organisations',
      }),
      ...cardLine(building, 'people', subject.people.length, 'integer', { rowsKey: 'people' }),
    ];
    return [name, { kind: 'card', key: 'who', title, lines }];
  }
  const row = await selectWho(db, subject, languages);
  if (!row) throw new AppError('NOT_FOUND', { kind: subject.kind });
  const word = (place: string, value: string | null): string =>
    value ? t(`${place}.${value}`) : '';
  const lines = [
    ...cardLine(building, 'name', row.name, 'text', {
      link: { kind: subject.kind, id: subject.id },
    }),
    ...cardLine(building, 'shortName', row.short),
    ...cardLine(building, 'kind', word('organisations.kind', row.kind)),
    ...cardLine(building, 'organisation', row.organisation),
    ...cardLine(building, 'position', row.position),
    ...cardLine(building, 'degree', word('people.degree', row.degree)),
    ...cardLine(building, 'academicTitle', word('people.academicTitle', row.title)),
    ...cardLine(building, 'country', countryOf(building, row.country)),
    ...cardLine(building, 'city', row.city),
    ...cardLine(building, 'website', row.website),
    ...(subject.kind === 'organisation'
      ? cardLine(building, 'people', subject.people.length, 'integer', { rowsKey: 'people' })
      : []),
  ];
  return [row.name, { kind: 'card', key: 'who', title, lines }];
}

async function subjectOf({ db }: Building, about: string): Promise<Subject> {
  const subject = await readSubject(db, about);
  if (!subject) throw new AppError('REPORT_PARAMETER', { report: 'briefing', parameter: 'about' });
  return subject;
}

/** What should be known before a meeting with a country, an organisation or a person. */
export const briefing = defineReport({
  id: 'briefing',
  shelf: 'dossiers',
  steps: () => 8,
  parameters: () =>
    z.strictObject({
      about: z
        .union([f.country, f.id])
        .meta({ kind: 'record', recordKinds: ['country', 'organisation', 'person'] }),
    }),
  behind: async (building, { about }) =>
    Object.values(tablesOf(building, await subjectOf(building, about))),
  build: async (building, { about }) => {
    const { db, t, today, step } = building;
    const subject = await subjectOf(building, about);
    const [name, who] = await whoCard(building, subject);
    const tables = tablesOf(building, subject);
    const counts: Record<string, number> = {};
    for (const [key, one] of Object.entries(tables)) {
      counts[key] = (await one.ids([])).length;
      await step();
    }
    const joint = await sumJoint(db, subject);
    const paid = await sumPaid(db, subject);
    const rates = await ratesOn(
      building,
      today,
      [...joint, ...paid].map(({ currency }) => currency),
    );
    const isMixed = [...joint, ...paid].some(({ currency }) => currency !== rates.currency);
    const rest = (count: number): string => t('reportCatalogue.moreRows', { rest: count });
    const section = async (key: keyof typeof tables, title: string) =>
      shortTable(tables[key], { title: t(`reportCatalogue.tables.${title}`) }, rest);
    const isCountry = subject.kind === 'country';
    return {
      title: t('reportCatalogue.briefingTitle', { name }),
      facts: [],
      parameters: [{ name: t('reportCatalogue.parameters.about'), value: name }],
      sections: [
        who,
        narrative(building, 'introduction'),
        figures(building, [
          figure(building, 'jointMeetings', counts['meetings'] ?? 0, { rowsKey: 'meetings' }),
          figure(building, 'theirAssignments', counts['theirs'] ?? 0, {
            rowsKey: 'assignments_theirs',
          }),
          figure(building, 'ourAssignments', counts['ours'] ?? 0, { rowsKey: 'assignments_ours' }),
          figure(building, 'jointProjects', counts['projects'] ?? 0, { rowsKey: 'projects' }),
          figure(building, 'theirInitiatives', counts['initiatives'] ?? 0, {
            rowsKey: 'initiatives',
          }),
          ...joint.map((one) => figure(building, 'jointBudget', one, inCurrency('projects', one))),
          ...paid.map((one) => figure(building, 'paid', one, inCurrency('money', one))),
          ...(isMixed
            ? [
                figure(building, 'jointBudgetConverted', rates.total(joint), {
                  type: 'money',
                  rowsKey: 'projects',
                }),
                figure(building, 'paidConverted', rates.total(paid), {
                  type: 'money',
                  rowsKey: 'money',
                }),
              ]
            : []),
        ]),
        ...(await section('meetings', 'pastMeetings')),
        ...(await section('theirs', 'theirAssignments')),
        ...(await section('ours', 'ourAssignments')),
        ...(await section('projects', 'jointProjects')),
        ...(await section('initiatives', 'initiatives')),
        ...(isCountry ? await section('organisations', 'organisations') : []),
        ...(subject.kind === 'person' ? [] : await section('people', 'people')),
        ...ratesTable(building, rates),
        narrative(building, 'conclusion'),
      ],
      notes: ['briefing', 'currencies'],
    };
  },
});
