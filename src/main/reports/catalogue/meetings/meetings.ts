import { sql } from 'kysely';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { listed } from '../behind/listed.ts';
import { behind, type Filters, type Shape } from '../behind/select.ts';
import { assignmentRows, countryOf, decisionRows, personRows } from '../behind/shapes.ts';
import { figure, figures, narrative } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { fromTo, inOrder, periodFact, type Period } from '../parameters.ts';
import { meetingGroups } from './groupTable.ts';
import {
  countMeetings,
  groupMeetings,
  isHeldIn,
  isInMeetingGroup,
  isVisit,
  selectRegistered,
  type RegisteredMeeting,
} from './queries.ts';

const registered: Shape<RegisteredMeeting> = {
  kind: 'meeting',
  columns: [
    ['date', 'date', 11],
    ['endDate', 'date', 11],
    ['kind', 'text', 20],
    ['number', 'code', 9],
    ['title', 'text', 38],
    ['country', 'text', 16],
    ['place', 'text', 18],
    ['sides', 'text', 30],
    ['attendees', 'integer', 10, { rowsKey: 'people' }],
    ['decisions', 'integer', 10, { isSummed: true, rowsKey: 'decisions' }],
    ['assignments', 'integer', 10, { isSummed: true, rowsKey: 'assignments' }],
    ['state', 'text', 12],
  ],
  select: ({ db, languages }, ids) => selectRegistered(db, ids, languages),
  toCells: (building, row) => [
    row.date,
    row.endDate,
    building.t(`history.value.meetingKind.${row.kind}`),
    row.number,
    row.title,
    countryOf(building, row.country),
    row.place,
    row.sides,
    row.attendees,
    row.decisions,
    row.assignments,
    building.t(`history.value.meetingState.${row.state}`),
  ],
};

/** Meetings of a period, and what was given, decided and attended at them. */
export const meetingsBehind = (building: Building, period: Period, more: Filters = {}) => {
  const isIn = isHeldIn(period);
  return behind(building, registered, {
    key: 'meetings',
    ids: (condition) => sql`SELECT m.id FROM meetings m WHERE ${isIn} AND ${condition}
      ORDER BY m.date, m.num`,
    filters: {
      visits: () => isVisit,
      held: () => sql`m.state IN ('in_progress', 'closed')`,
      kind: (value) => isInMeetingGroup('kind', value),
      country: (value) => isInMeetingGroup('country', value),
      ...more,
    },
  });
};

const ofMeeting: Filters = { meeting: (value) => sql`m.id = ${value}` };

export const decisionsBehind = (building: Building, period: Period) =>
  behind(building, decisionRows, {
    key: 'decisions',
    ids: (condition) => sql`SELECT d.id FROM decisions d JOIN meetings m ON m.id = d.meeting_id
      WHERE d.deleted_at IS NULL AND ${isHeldIn(period)} AND ${condition}
      ORDER BY m.date, m.num, d.position, d.num`,
    filters: ofMeeting,
  });

export const assignmentsBehind = (building: Building, period: Period) =>
  behind(building, assignmentRows, {
    key: 'assignments',
    ids: (condition) => sql`SELECT a.id FROM assignments a JOIN meetings m ON m.id = a.meeting_id
      WHERE a.deleted_at IS NULL AND ${isHeldIn(period)} AND ${condition}
      ORDER BY m.date, m.num, a.num`,
    filters: ofMeeting,
  });

/** Register of meetings and visits of a period. */
export const meetings = defineReport({
  id: 'meetings',
  shelf: 'registers',
  steps: () => 3,
  parameters: fromTo,
  behind: (building, period) => [
    meetingsBehind(building, period),
    decisionsBehind(building, period),
    assignmentsBehind(building, period),
    behind(building, personRows, {
      key: 'people',
      ids: (condition) => sql`SELECT h.id FROM people h WHERE h.deleted_at IS NULL AND h.id IN (
        SELECT x.person_id FROM attendees x JOIN meetings m ON m.id = x.meeting_id
        WHERE x.deleted_at IS NULL AND ${isHeldIn(period)} AND ${condition})
        ORDER BY ${sql.ref(`h.sort_${building.language}`)}, h.num`,
      filters: ofMeeting,
    }),
  ],
  build: async (building, asked) => {
    const { db, t, step } = building;
    const period = inOrder('meetings', asked);
    const isIn = isHeldIn(period);
    const counts = await countMeetings(db, isIn);
    await step();
    const kinds = await groupMeetings(db, 'kind', isIn);
    const countries = await groupMeetings(db, 'country', isIn);
    await step();
    const { table, streams } = await listed(building, meetingsBehind(building, period), {
      title: t('reportCatalogue.tables.meetings'),
      totalLabel: t('reportCatalogue.rowCount', { rows: '{count}' }),
      frozenColumns: 1,
    });
    return {
      facts: [periodFact(building, period)],
      sections: [
        figures(building, [
          figure(building, 'meetings', counts.meetings, { rowsKey: 'meetings' }),
          figure(building, 'heldMeetings', counts.held, { rowsKey: 'meetings/held/all' }),
          figure(building, 'visits', counts.visits, { rowsKey: 'meetings/visits/all' }),
          figure(building, 'attendees', counts.people, { rowsKey: 'people' }),
          figure(building, 'decisions', counts.decisions, { rowsKey: 'decisions' }),
          figure(building, 'assignments', counts.assignments, { rowsKey: 'assignments' }),
        ]),
        narrative(building, 'figures'),
        meetingGroups(building, 'kind', kinds),
        meetingGroups(building, 'country', countries),
        {
          ...table,
          rowParts: table.rowLinks.map((link) => rowsPart({ meeting: link?.id ?? '' })),
          sums: [
            { key: 'decisions', values: [counts.decisions] },
            { key: 'assignments', values: [counts.assignments] },
          ],
        },
      ],
      streams,
      notes: ['meetings'],
    };
  },
});
