import { sql } from 'kysely';
import { z } from 'zod';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { AppError } from '#shared/errors/appError.ts';
import { milestoneState } from '#shared/domain/milestoneState.ts';
import { behind } from '../behind/select.ts';
import { shortTable } from '../behind/shortTable.ts';
import {
  assignmentRows,
  countryOf,
  meetingRows,
  moneyRows,
  personRows,
  projectRows,
  resultRows,
} from '../behind/shapes.ts';
import { chartTitle, figure, figures, narrative, table } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { isInColumn, sumProject } from '../funding/queries.ts';
import { converted, stageCells, stageKey, stages } from '../funding/stages.ts';
import { concurrencesBehind } from '../hgc/hgc.ts';
import { ratesOn, ratesTable } from '../money/converted.ts';
import { record } from '../parameters.ts';
import { isScientist } from '../scope.ts';
import { passportCard } from './card.ts';
import {
  meetingsAbout,
  selectAmendments,
  selectLeaders,
  selectMilestones,
  selectNumbers,
  selectParticipants,
  selectPassport,
  selectRisks,
} from './queries.ts';

/** Everything that belongs to one project, as rows behind its figures. */
const partsOf = (building: Building, id: string) => ({
  money: behind(building, moneyRows, {
    key: 'money',
    ids: (condition) => sql`SELECT l.id FROM funding_lines l
      WHERE l.project_id = ${id} AND l.deleted_at IS NULL AND ${condition} ORDER BY l.date, l.num`,
    filters: {
      column: isInColumn,
      currency: (value) => sql`l.amount_currency = ${value}`,
    },
  }),
  people: behind(building, personRows, {
    key: 'people',
    ids: () => sql`SELECT DISTINCT m.person_id AS id FROM team_members m
      JOIN people h ON h.id = m.person_id
      WHERE m.project_id = ${id} AND ${isScientist} AND h.deleted_at IS NULL
      ORDER BY ${sql.ref(`h.sort_${building.language}`)}`,
  }),
  results: behind(building, resultRows, {
    key: 'results',
    ids: () => sql`SELECT r.id FROM results r WHERE r.project_id = ${id} AND r.deleted_at IS NULL
      ORDER BY r.kind, r.date, r.num`,
  }),
  meetings: behind(building, meetingRows, { key: 'meetings', ids: () => meetingsAbout(id) }),
  assignments: behind(building, assignmentRows, {
    key: 'assignments',
    ids: () => sql`SELECT a.id FROM assignments a
      WHERE a.project_id = ${id} AND a.deleted_at IS NULL ORDER BY a.due_date, a.num`,
  }),
  concurrences: concurrencesBehind(building, sql`c.deleted_at IS NULL AND c.project_id = ${id}`),
  project: {
    ...behind(building, projectRows, { key: 'project', ids: () => sql`SELECT ${id} AS id` }),
    isOnScreenOnly: true as const,
  },
});

/** Everything about one project on a page or two. */
export const passport = defineReport({
  id: 'passport',
  shelf: 'dossiers',
  steps: () => 1,
  parameters: () => z.strictObject({ project: record('project') }),
  behind: (building, { project }) => Object.values(partsOf(building, project)),
  build: async (building, { project: id }) => {
    const { db, languages, t, today, step } = building;
    const row = await selectPassport(db, id, languages);
    if (!row) throw new AppError('NOT_FOUND', { kind: 'project' });
    const parts = partsOf(building, id);
    const people = await parts.people.ids([]);
    const money = await sumProject(db, id);
    await step();
    const byCurrency = [...Map.groupBy(money, ({ currency }) => currency)];
    const rates = await ratesOn(building, today, new Set(byCurrency.map(([currency]) => currency)));
    const isMixed = byCurrency.some(([currency]) => currency !== rates.currency);
    const participants = await selectParticipants(db, id, languages);
    const leaders = await selectLeaders(db, id, languages);
    const milestones = await selectMilestones(db, id, languages);
    const amendments = await selectAmendments(db, id, languages);
    const risks = await selectRisks(db, id);
    const rest = (count: number): string => t('reportCatalogue.moreRows', { rest: count });
    const titled = (key: string) => ({ title: t(`reportCatalogue.tables.${key}`) });
    const some = (rows: readonly unknown[], section: () => ReturnType<typeof table>) =>
      rows.length === 0 ? [] : [section()];
    return {
      title: t('reportCatalogue.passportTitle', { project: row.code || row.title }),
      facts: [row.title],
      parameters: [{ name: t('reportCatalogue.parameters.project'), value: row.title }],
      sections: [
        passportCard(building, row, await selectNumbers(db, id)),
        ...(row.summary === ''
          ? []
          : [
              {
                kind: 'text' as const,
                key: 'summary',
                title: t('reportCatalogue.sections.summary'),
                text: row.summary,
                isNarrative: false,
              },
            ]),
        narrative(building, 'introduction'),
        ...some(participants, () =>
          table(
            building,
            'participants',
            [
              ['organisation', 'text', 50],
              ['country', 'text', 20],
              ['role', 'text', 26],
            ],
            participants.map((one) => [
              one['name'] ?? '',
              countryOf(building, one['country'] as string | null),
              t(`participation.participants.role.${one['role']}`),
            ]),
            { rowLinks: participants.map((one) => ({ kind: 'organisation', id: one.id })) },
          ),
        ),
        ...some(leaders, () =>
          table(
            building,
            'leaders',
            [
              ['person', 'text', 40],
              ['role', 'text', 26],
              ['organisation', 'text', 40],
            ],
            leaders.map((one) => [
              one['name'] ?? '',
              t(`participation.team.role.${one['role']}`),
              one['organisation'] ?? '',
            ]),
            { rowLinks: leaders.map((one) => ({ kind: 'person', id: one.id })) },
          ),
        ),
        figures(building, [
          figure(building, 'teamPeople', people.length, { rowsKey: 'people' }),
          figure(building, 'statedScientists', row.scientists, {
            type: 'integer',
            rowsKey: 'project',
          }),
          figure(building, 'statedYoung', row.young, { type: 'integer', rowsKey: 'project' }),
          ...(isMixed
            ? stages.map((stage) =>
                figure(building, `${stage}Converted`, converted(money, stage, rates), {
                  type: 'money',
                  rowsKey: stageKey(stage),
                }),
              )
            : []),
        ]),
        ...some(money, () =>
          table(
            building,
            'moneyByCurrency',
            [
              ['currency', 'currency', 10],
              ...stages.map((stage) => [stage, 'money', 18, { rowsKey: stageKey(stage) }] as const),
            ],
            byCurrency.map(([currency, own]) => [currency, ...stageCells(own, currency)]),
            { rowParts: byCurrency.map(([currency]) => rowsPart({ currency })) },
          ),
        ),
        ...some(milestones, () =>
          table(
            building,
            'milestones',
            [
              ['kind', 'text', 22],
              ['number', 'code', 9],
              ['title', 'text', 40],
              ['dueDate', 'date', 12],
              ['receivedDate', 'date', 12],
              ['acceptedDate', 'date', 12],
              ['state', 'text', 22],
            ],
            milestones.map((one) => {
              const dates = {
                dueDate: one['dueDate'] as string | null,
                receivedDate: one['receivedDate'] as string | null,
                acceptedDate: one['acceptedDate'] as string | null,
              };
              const { state, days } = milestoneState(dates, today);
              return [
                t(`terms.milestone.kind.${one['kind']}`),
                one['number'] ?? '',
                one['title'] ?? '',
                dates.dueDate,
                dates.receivedDate,
                dates.acceptedDate,
                t(`terms.state.${state}`, { days }),
              ];
            }),
            {
              charts: [
                {
                  kind: 'timeline',
                  title: chartTitle(building, 'milestones'),
                  categoryKey: 'title',
                  valueKeys: ['dueDate', 'acceptedDate'],
                },
              ],
            },
          ),
        ),
        ...some(amendments, () =>
          table(
            building,
            'amendments',
            [
              ['kind', 'text', 24],
              ['number', 'code', 10],
              ['date', 'date', 12],
              ['formerEndDate', 'date', 14],
              ['newEndDate', 'date', 14],
              ['description', 'text', 50],
            ],
            amendments.map((one) => [
              t(`terms.amendment.kind.${one['kind']}`),
              one['number'] ?? '',
              one['date'] ?? null,
              one['formerEndDate'] ?? null,
              one['newEndDate'] ?? null,
              one['description'] ?? '',
            ]),
          ),
        ),
        ...(await shortTable(parts.concurrences, titled('concurrences'), rest)),
        ...(await shortTable(parts.results, titled('results'), rest, ['code', 'project'])),
        ...(await shortTable(parts.meetings, titled('meetings'), rest)),
        ...(await shortTable(parts.assignments, titled('assignments'), rest)),
        ...some(risks, () =>
          table(
            building,
            'risks',
            [
              ['level', 'text', 14],
              ['risk', 'text', 60],
              ['measures', 'text', 50],
            ],
            risks.map((one) => [
              one['level'] === null ? '' : t(`notes.level.${one['level']}`),
              one['text'] ?? '',
              one['measures'] ?? '',
            ]),
          ),
        ),
        ...ratesTable(building, rates),
        narrative(building, 'conclusion'),
      ],
      notes: ['currencies', 'plans', 'balance'],
    };
  },
});
