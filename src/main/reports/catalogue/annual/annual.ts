import { sql } from 'kysely';
import { everyAssignment } from '../../../assignments/service.ts';
import type { Behind } from '../behind/behind.ts';
import { behind } from '../behind/select.ts';
import { assignmentRows, decisionRows, moneyRows, projectRows } from '../behind/shapes.ts';
import { narrative } from '../blocks.ts';
import { peopleBehind } from '../cooperation/behindProjects.ts';
import { defineReport, type Building } from '../definition.ts';
import { isInMeetingGroup, isHeldIn, isVisit } from '../meetings/queries.ts';
import { meetingsBehind } from '../meetings/meetings.ts';
import { disciplineBehind } from '../registers/disciplineBehind.ts';
import { oneYear, wholeYear, type Period } from '../parameters.ts';
import { pieceCount } from '../portfolio/queries.ts';
import { resultsBehind } from '../results/results.ts';
import { ranIn } from '../scope.ts';
import { disciplineByExecutor } from './executors.ts';
import { decisionStates, isGivenIn, projectEvents } from './queries.ts';
import { readYear } from './readYear.ts';
import {
  beforeKey,
  disciplineSection,
  meetingsSection,
  moneySections,
  projectsSection,
  resultsSection,
  visitsTable,
} from './sections.ts';

const projectsOfYear = (building: Building, period: Period) => {
  const conditions = projectEvents(period);
  return behind(building, projectRows, {
    key: 'projects',
    ids: (condition) =>
      sql`SELECT p.id FROM projects p WHERE ${condition} ORDER BY p.code_sort, p.num`,
    all: conditions.running,
    filters: { event: (value) => conditions[value as keyof typeof conditions] ?? sql`0` },
  });
};

const decisionsOfYear = (building: Building, period: Period) =>
  behind(building, decisionRows, {
    key: 'decisions',
    ids: (condition) => sql`SELECT d.id FROM decisions d JOIN meetings m ON m.id = d.meeting_id
      WHERE d.deleted_at IS NULL AND ${isHeldIn(period)} AND ${condition}
      ORDER BY m.date, m.num, d.position, d.num`,
    filters: { state: (value) => decisionStates[value as keyof typeof decisionStates] ?? sql`0` },
  });

const assignmentsOfYear = (building: Building, period: Period) =>
  behind(building, assignmentRows, {
    key: 'assignments',
    ids: () => sql`SELECT a.id FROM assignments a WHERE ${isGivenIn(period)} ORDER BY a.num`,
  });

const moneyOfYear = (building: Building, { from, to }: Period) =>
  behind(building, moneyRows, {
    key: 'money',
    ids: (condition) => sql`SELECT l.id FROM funding_lines l JOIN projects p ON p.id = l.project_id
      WHERE l.deleted_at IS NULL AND p.deleted_at IS NULL AND l.basis = 'actual'
        AND l.date BETWEEN ${from} AND ${to} AND ${condition} ORDER BY l.date, l.num`,
    filters: {
      stage: (value) => sql`l.stage = ${value}`,
      currency: (value) => sql`l.amount_currency = ${value}`,
    },
  });

/** Meetings of the year; `visitTo` are the visits of one country. */
const meetingsOfYear = (building: Building, period: Period) =>
  meetingsBehind(building, period, {
    visitTo: (value) => sql`${isVisit} AND ${isInMeetingGroup('country', value)}`,
  });

const behindYear = (building: Building, period: Period): Behind[] => [
  projectsOfYear(building, period),
  peopleBehind(building, ranIn(period)),
  meetingsOfYear(building, period),
  decisionsOfYear(building, period),
  assignmentsOfYear(building, period),
  disciplineBehind(building, { ...everyAssignment.filter, ...period }),
  resultsBehind(building, period),
  moneyOfYear(building, period),
];

/** What a year brought, beside the year before: projects, meetings, assignments, results, money. */
export const annual = defineReport({
  id: 'annual',
  shelf: 'overviews',
  steps: ({ projects }) => 20 + 6 * pieceCount(projects),
  parameters: oneYear,
  behind: (building, { year }) => [
    ...behindYear(building, wholeYear(year)),
    ...behindYear(building, wholeYear(year - 1)).map((one): Behind => {
      return { ...one, key: beforeKey(one.key), isOnScreenOnly: true };
    }),
  ],
  build: async (building, { year }) => {
    const now = await readYear(building, year);
    const before = await readYear(building, year - 1);
    const years = { building, year, now, before };
    return {
      title: building.t('reportCatalogue.annualTitle', { year }),
      facts: [building.t('reportCatalogue.yearFact', { year, before: year - 1 })],
      sections: [
        narrative(building, 'introduction'),
        projectsSection(years),
        narrative(building, 'yearProjects'),
        meetingsSection(years),
        visitsTable(years),
        narrative(building, 'yearMeetings'),
        disciplineSection(years),
        disciplineByExecutor(building, now),
        narrative(building, 'yearAssignments'),
        resultsSection(years),
        narrative(building, 'yearResults'),
        ...(await moneySections(years)),
        narrative(building, 'yearMoney'),
      ],
      notes: ['yearBefore', 'period', 'young', 'currencies'],
    };
  },
});
