import { sql } from 'kysely';
import { resultKinds } from '#shared/contract/results.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { listed } from '../behind/listed.ts';
import { behind } from '../behind/select.ts';
import { resultRows } from '../behind/shapes.ts';
import { chartTitle, figure, figures, narrative, table, type Columns } from '../blocks.ts';
import { selectGroupNames } from '../cooperation/queries.ts';
import { defineReport, type Building } from '../definition.ts';
import { manyYears, periodFact, periodOf, yearsOf, type Period } from '../parameters.ts';
import { countResults, groupResults, isDatedIn, isUndated, type ResultGroup } from './queries.ts';

const kindColumns: Columns = resultKinds.map(
  (kind) =>
    [
      kind,
      'integer',
      13,
      {
        isSummed: true,
        rowsKey: `results/kind/${kind}`,
        texts: (key: string) => `results.kind.${key}`,
      },
    ] as const,
);

const kindCells = (group: ResultGroup | undefined): number[] =>
  resultKinds.map((kind) => Number(group?.[kind] ?? 0));

export const resultsBehind = (building: Building, period: Period) =>
  behind(building, resultRows, {
    key: 'results',
    ids: (condition) =>
      sql`SELECT r.id FROM results r WHERE ${condition} ORDER BY r.kind, r.date, r.num`,
    all: isDatedIn(period),
    filters: {
      kind: (value) => sql`${isDatedIn(period)} AND r.kind = ${value}`,
      year: (value) => sql`${isDatedIn(period)} AND substr(r.date, 1, 4) = ${value}`,
      programme: (value) =>
        sql`${isDatedIn(period)} AND r.project_id IN (SELECT id FROM projects
          WHERE programme_id IS ${value === '' ? null : value})`,
      doi: () => sql`${isDatedIn(period)} AND r.kind = 'publication' AND r.doi <> ''`,
      unmatched: () => sql`${isDatedIn(period)} AND r.person_id IS NULL AND r.authors <> ''`,
      undated: () => isUndated,
    },
  });

/** What came out of the projects and how it is seen: publications, patents, trained people, events. */
export const results = defineReport({
  id: 'results',
  shelf: 'registers',
  steps: () => 4,
  parameters: manyYears,
  behind: (building, parameters) => [resultsBehind(building, periodOf(parameters))],
  build: async (building, parameters) => {
    const { db, t, step } = building;
    const period = periodOf(parameters);
    const isIn = isDatedIn(period);
    const counts = await countResults(db, isIn);
    await step();
    const kinds = await groupResults(db, 'kind', isIn, resultKinds);
    const years = await groupResults(db, 'year', isIn, resultKinds);
    await step();
    const programmes = await groupResults(db, 'programme', isIn, resultKinds);
    const names = await selectGroupNames(
      building,
      'programmes',
      programmes.flatMap(({ id }) => id ?? []),
    );
    await step();
    const { table: list, streams } = await listed(building, resultsBehind(building, period), {
      title: t('reportCatalogue.tables.results'),
      totalLabel: t('reportCatalogue.rowCount', { rows: '{count}' }),
      frozenColumns: 2,
    });
    const count = (kind: string): number => kinds.find(({ id }) => id === kind)?.count ?? 0;
    return {
      facts: [periodFact(building, period)],
      sections: [
        figures(building, [
          figure(building, 'results', counts.results, { rowsKey: 'results' }),
          figure(building, 'publications', count('publication'), {
            rowsKey: 'results/kind/publication',
          }),
          figure(building, 'withDoi', counts.withDoi, { rowsKey: 'results/doi/all' }),
          figure(building, 'patents', count('patent'), { rowsKey: 'results/kind/patent' }),
          figure(building, 'trained', counts.trained, { rowsKey: 'results/kind/trained' }),
          figure(building, 'eventPeople', counts.reached, { rowsKey: 'results/kind/event' }),
          figure(building, 'resultProjects', counts.projects, { rowsKey: 'results' }),
          figure(building, 'unmatchedAuthors', counts.unmatched, {
            rowsKey: 'results/unmatched/all',
          }),
          figure(building, 'undatedResults', counts.undated, { rowsKey: 'results/undated/all' }),
        ]),
        narrative(building, 'figures'),
        table(
          building,
          'resultKinds',
          [
            ['kind', 'text', 30],
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'results' }],
            ['peopleCount', 'integer', 14, { rowsKey: 'results' }],
          ],
          resultKinds.map((kind) => {
            const own = kinds.find(({ id }) => id === kind);
            return [t(`results.kind.${kind}`), own?.count ?? 0, own?.people ?? 0];
          }),
          {
            rowParts: resultKinds.map((kind) => rowsPart({ kind })),
            charts: [
              {
                kind: 'bars',
                title: chartTitle(building, 'resultKinds'),
                categoryKey: 'kind',
                valueKeys: ['count'],
              },
            ],
          },
        ),
        table(
          building,
          'resultsBy_year',
          [
            ['year', 'code', 8],
            ...kindColumns,
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'results' }],
          ],
          yearsOf(period).map((year) => {
            const own = years.find(({ id }) => id === String(year));
            return [String(year), ...kindCells(own), own?.count ?? 0];
          }),
          {
            rowParts: yearsOf(period).map((year) => rowsPart({ year: String(year) })),
            charts: [
              {
                kind: 'stacked',
                title: chartTitle(building, 'resultsBy_year'),
                categoryKey: 'year',
                valueKeys: [...resultKinds],
              },
            ],
            frozenColumns: 1,
          },
        ),
        table(
          building,
          'resultsBy_programme',
          [
            ['programme', 'text', 44],
            ...kindColumns,
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'results' }],
          ],
          programmes.map((own) => [
            names.get(own.id ?? '') || t('reportCatalogue.unnamed'),
            ...kindCells(own),
            own.count,
          ]),
          {
            rowParts: programmes.map(({ id }) => rowsPart({ programme: id })),
            rowLinks: programmes.map(({ id }) => (id === null ? null : { kind: 'programme', id })),
            frozenColumns: 1,
          },
        ),
        list,
      ],
      streams,
      notes: ['undatedResults'],
    };
  },
});
