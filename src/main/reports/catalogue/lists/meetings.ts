import { countryName } from '#shared/i18n/format/names.ts';
import { figure, figures, table } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { fromTo, periodFact } from '../parameters.ts';
import { selectMeetings } from './queries.ts';

/** Register of meetings and visits of a period. */
export const meetings = defineReport({
  id: 'meetings',
  shelf: 'registers',
  parameters: fromTo,
  build: async (building, period) => {
    const { db, language, t } = building;
    const rows = await selectMeetings(db, period, language);
    const sum = (value: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((all, row) => all + value(row), 0);
    return {
      facts: [periodFact(building, period)],
      sections: [
        figures(building, [
          figure(building, 'meetings', rows.length, { type: 'integer' }),
          figure(
            building,
            'visits',
            rows.filter(({ kind }) => kind === 'delegation_visit').length,
            { type: 'integer' },
          ),
          figure(
            building,
            'decisions',
            sum(({ decisions }) => decisions),
            { type: 'integer' },
          ),
          figure(
            building,
            'assignments',
            sum(({ assignments }) => assignments),
            { type: 'integer' },
          ),
        ]),
        table(
          building,
          'meetings',
          [
            ['date', 'date', 11],
            ['endDate', 'date', 11],
            ['kind', 'text', 20],
            ['number', 'code', 9],
            ['title', 'text', 38],
            ['country', 'text', 16],
            ['place', 'text', 18],
            ['sides', 'text', 30],
            ['attendees', 'integer', 10],
            ['decisions', 'integer', 10],
            ['assignments', 'integer', 10],
            ['state', 'text', 12],
          ],
          rows.map((row) => [
            row.date,
            row.endDate,
            t(`history.value.meetingKind.${row.kind}`),
            row.number,
            row.title,
            row.country === null ? '' : countryName(row.country, language),
            row.place,
            row.sides,
            row.attendees,
            row.decisions,
            row.assignments,
            t(`history.value.meetingState.${row.state}`),
          ]),
        ),
      ],
      notes: [],
    };
  },
});
