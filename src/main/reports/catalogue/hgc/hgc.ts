import { sql } from 'kysely';
import { z } from 'zod';
import { concurrenceState } from '#shared/domain/concurrenceState.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { listed } from '../behind/listed.ts';
import { behind, type Shape } from '../behind/select.ts';
import { countryOf } from '../behind/shapes.ts';
import { figure, figures, narrative, table } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import type { Sql } from '../names.ts';
import {
  countConcurrences,
  groupByCountry,
  hgcStates,
  selectConcurrences,
  type ConcurrenceRow,
} from './queries.ts';

/** Which concurrences a register holds. */
const which = ['all', 'waiting', 'overdue', 'given', 'refused'] as const;

const concurrenceRows: Shape<ConcurrenceRow> = {
  kind: 'concurrence',
  columns: [
    ['code', 'code', 12],
    ['project', 'text', 34],
    ['country', 'text', 14],
    ['requestedDate', 'date', 11],
    ['requestNumber', 'code', 12],
    ['sentTo', 'text', 20],
    ['sentDate', 'date', 11],
    ['dueDate', 'date', 11],
    ['answeredDate', 'date', 11],
    ['answerNumber', 'code', 12],
    ['decision', 'text', 16],
    ['state', 'text', 18],
  ],
  select: ({ db, languages }, ids) => selectConcurrences(db, ids, languages),
  toCells: (building, row) => {
    const { t, today } = building;
    const { state, days } = concurrenceState(row, today);
    return [
      row.code,
      row.title,
      countryOf(building, row.country),
      row.requestedDate,
      row.requestNumber,
      row.sentTo,
      row.sentDate,
      row.dueDate,
      row.answeredDate,
      row.answerNumber,
      row.decision === null ? '' : t(`terms.concurrence.decision.${row.decision}`),
      t(`terms.concurrence.state.${state}`, { days }),
    ];
  },
};

const isIn = ({ today }: Building, of: (typeof which)[number]): Sql =>
  sql`c.deleted_at IS NULL AND p.deleted_at IS NULL
    AND ${of === 'all' ? sql`1` : (hgcStates(today)[of] ?? sql`0`)}`;

export const concurrencesBehind = (building: Building, all: Sql) =>
  behind(building, concurrenceRows, {
    key: 'concurrences',
    ids: (condition) => sql`SELECT c.id FROM concurrences c JOIN projects p ON p.id = c.project_id
      WHERE ${all} AND ${condition} ORDER BY c.requested_date NULLS LAST, c.num`,
    filters: {
      state: (value) => hgcStates(building.today)[value] ?? sql`0`,
      country: (value) => sql`c.country = ${value}`,
    },
  });

const shownStates = ['given', 'conditional', 'refused', 'waiting', 'overdue', 'late'] as const;

const groupedStates = ['given', 'refused', 'waiting', 'overdue'] as const;

/** Register of host government concurrences with the state of each on the day. */
export const hgc = defineReport({
  id: 'hgc',
  shelf: 'registers',
  steps: () => 1,
  parameters: () => z.strictObject({ concurrences: z.enum(which).default('all') }),
  behind: (building, parameters) => [
    concurrencesBehind(building, isIn(building, parameters.concurrences)),
  ],
  build: async (building, parameters) => {
    const { db, t, today, office } = building;
    const own = isIn(building, parameters.concurrences);
    const counts = await countConcurrences(db, own, today);
    const countries = await groupByCountry(db, own, today);
    const behindThem = concurrencesBehind(building, own);
    const { table: list, streams } = await listed(building, behindThem, {
      title: t('reportCatalogue.tables.concurrences'),
      totalLabel: t('reportCatalogue.rowCount', { rows: '{count}' }),
      frozenColumns: 2,
    });
    return {
      facts: [
        t(`reportCatalogue.choices.concurrences.${parameters.concurrences}`),
        t('reportCatalogue.hgcTerm', { months: office.concurrenceMonths }),
      ],
      sections: [
        figures(building, [
          figure(building, 'concurrences', counts.all, { rowsKey: 'concurrences' }),
          ...shownStates.map((state) =>
            figure(building, `hgc_${state}`, counts[state] ?? 0, {
              rowsKey: `concurrences/state/${state}`,
            }),
          ),
          figure(building, 'hgc_meanDays', counts.meanDays, {
            type: 'decimal',
            rowsKey: 'concurrences/state/answered',
          }),
        ]),
        narrative(building, 'figures'),
        table(
          building,
          'hgcBy_country',
          [
            ['country', 'text', 30],
            ['countryCode', 'code', 8],
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'concurrences' }],
            ...groupedStates.map(
              (state) =>
                [
                  state,
                  'integer',
                  13,
                  { isSummed: true, rowsKey: `concurrences/state/${state}` },
                ] as const,
            ),
          ],
          countries.map((row) => [
            countryOf(building, row.id),
            row.id,
            ...['count', ...groupedStates].map((key) => Number(row[key])),
          ]),
          { rowParts: countries.map(({ id }) => rowsPart({ country: id })), frozenColumns: 1 },
        ),
        list,
      ],
      streams,
      notes: [],
    };
  },
});
