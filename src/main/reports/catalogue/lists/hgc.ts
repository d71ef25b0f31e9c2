import { concurrenceState } from '#shared/domain/concurrenceState.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import { figure, figures, table } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { nothing } from '../parameters.ts';
import { selectConcurrences } from './queries.ts';

/** Register of host government concurrences with the state of each on the day. */
export const hgc = defineReport({
  id: 'hgc',
  shelf: 'registers',
  parameters: nothing,
  build: async (building) => {
    const { db, language, t, today } = building;
    const rows = (await selectConcurrences(db, language)).map((row) => ({
      ...row,
      ...concurrenceState(row, today),
    }));
    const count = (isOne: (row: (typeof rows)[number]) => boolean): number =>
      rows.filter(isOne).length;
    return {
      facts: [],
      sections: [
        figures(building, [
          figure(building, 'concurrences', rows.length, { type: 'integer' }),
          figure(
            building,
            'concurrencesGiven',
            count(({ decision }) => decision === 'given'),
            { type: 'integer' },
          ),
          figure(
            building,
            'concurrencesWaiting',
            count((row) => row.answeredDate === null),
            { type: 'integer' },
          ),
          figure(
            building,
            'concurrencesOverdue',
            count(({ state }) => state === 'overdue'),
            { type: 'integer' },
          ),
        ]),
        table(
          building,
          'concurrences',
          [
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
          rows.map((row) => [
            row.code,
            row.title,
            countryName(row.country, language),
            row.requestedDate,
            row.requestNumber,
            row.sentTo,
            row.sentDate,
            row.dueDate,
            row.answeredDate,
            row.answerNumber,
            row.decision === null ? '' : t(`terms.concurrence.decision.${row.decision}`),
            t(`terms.concurrence.state.${row.state}`, { days: row.days }),
          ]),
        ),
      ],
      notes: [],
    };
  },
});
