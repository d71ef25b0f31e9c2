import { resultKinds } from '#shared/contract/results.ts';
import { figure, figures, table } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { manyYears, periodFact, periodOf } from '../parameters.ts';
import { selectResults } from './queries.ts';

/** What came out of the projects: publications, patents, trained people and more. */
export const results = defineReport({
  id: 'results',
  shelf: 'registers',
  parameters: manyYears,
  build: async (building, parameters) => {
    const { db, language, t } = building;
    const period = periodOf(parameters);
    const rows = await selectResults(db, period, language);
    const trained = rows.filter(({ kind }) => kind === 'trained');
    return {
      facts: [periodFact(building, period)],
      sections: [
        figures(building, [
          figure(building, 'results', rows.length, { type: 'integer' }),
          figure(
            building,
            'trained',
            trained.reduce((sum, { peopleCount }) => sum + (peopleCount ?? 1), 0),
          ),
        ]),
        table(
          building,
          'resultKinds',
          [
            ['kind', 'text', 30],
            ['count', 'integer', 12],
          ],
          resultKinds.map((kind) => [
            t(`results.kind.${kind}`),
            rows.filter((row) => row.kind === kind).length,
          ]),
        ),
        table(
          building,
          'results',
          [
            ['kind', 'text', 18],
            ['title', 'text', 42],
            ['date', 'date', 11],
            ['code', 'code', 12],
            ['project', 'text', 30],
            ['authors', 'text', 24],
            ['venue', 'text', 20],
            ['number', 'code', 18],
          ],
          rows.map((row) => [
            t(`results.kind.${row.kind}`),
            row.title,
            row.date,
            row.code,
            row.project,
            row.authors,
            row.venue,
            row.number,
          ]),
        ),
      ],
      notes: ['undatedResults'],
    };
  },
});
