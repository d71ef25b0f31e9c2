import { sql } from 'kysely';
import { z } from 'zod';
import * as f from '#shared/contract/fields.ts';
import { initiativeStates } from '#shared/domain/initiativeLife.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { listed } from '../behind/listed.ts';
import { behind } from '../behind/select.ts';
import { initiativeRows } from '../behind/shapes.ts';
import { chartTitle, figure, figures, narrative, share, table } from '../blocks.ts';
import { selectGroupNames } from '../cooperation/queries.ts';
import { defineReport, type Building } from '../definition.ts';
import { countInitiatives, isVoicedSince } from './queries.ts';

const initiativesBehind = (building: Building, since: string) =>
  behind(building, initiativeRows, {
    key: 'initiatives',
    ids: (condition) => sql`SELECT i.id FROM initiatives i
      WHERE ${isVoicedSince(since)} AND ${condition}
      ORDER BY i.voiced_date NULLS LAST, i.num`,
    filters: {
      state: (value) => sql`i.state = ${value}`,
      open: () => sql`i.state IN ('voiced', 'supported', 'in_work')`,
      organisation: (value) => sql`i.organisation_id IS ${value === '' ? null : value}`,
    },
  });

/** Initiatives from being voiced to a project or programme, or out. */
export const initiatives = defineReport({
  id: 'initiatives',
  shelf: 'registers',
  steps: () => 1,
  parameters: () =>
    z.strictObject({
      voicedSince: z
        .union([z.literal(''), f.date])
        .meta({ kind: 'date' })
        .default(''),
    }),
  behind: (building, { voicedSince }) => [initiativesBehind(building, voicedSince)],
  build: async (building, { voicedSince }) => {
    const { db, t, say } = building;
    const states = await countInitiatives(db, 'state', voicedSince);
    const sources = await countInitiatives(db, 'organisation', voicedSince);
    const names = await selectGroupNames(
      building,
      'organisations',
      sources.flatMap(({ id }) => id ?? []),
    );
    const count = (state: string): number => states.find(({ id }) => id === state)?.count ?? 0;
    const all = states.reduce((sum, one) => sum + one.count, 0);
    const open = count('voiced') + count('supported') + count('in_work');
    const { table: list, streams } = await listed(
      building,
      initiativesBehind(building, voicedSince),
      {
        title: t('reportCatalogue.tables.initiatives'),
        totalLabel: t('reportCatalogue.rowCount', { rows: '{count}' }),
        frozenColumns: 1,
      },
    );
    return {
      facts:
        voicedSince === ''
          ? []
          : [
              say((one, language) =>
                one('reportCatalogue.voicedSince', { date: formatDate(voicedSince, language) }),
              ),
            ],
      sections: [
        figures(building, [
          figure(building, 'initiatives', all, { rowsKey: 'initiatives' }),
          figure(building, 'openInitiatives', open, { rowsKey: 'initiatives/open/all' }),
          figure(building, 'realised', count('realised'), {
            rowsKey: 'initiatives/state/realised',
          }),
          figure(building, 'dropped', count('dropped'), { rowsKey: 'initiatives/state/dropped' }),
          figure(building, 'realisedShare', share(count('realised'), all), {
            type: 'percent',
            rowsKey: 'initiatives',
          }),
        ]),
        narrative(building, 'figures'),
        table(
          building,
          'initiativeStates',
          [
            ['state', 'text', 26],
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'initiatives' }],
          ],
          initiativeStates.map((state) => [
            t(`history.value.initiativeState.${state}`),
            count(state),
          ]),
          {
            rowParts: initiativeStates.map((state) => rowsPart({ state })),
            charts: [
              {
                kind: 'bars',
                title: chartTitle(building, 'initiativeStates'),
                categoryKey: 'state',
                valueKeys: ['count'],
              },
            ],
          },
        ),
        table(
          building,
          'initiativeSources',
          [
            ['organisation', 'text', 46],
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'initiatives' }],
          ],
          sources.map(({ id, count: own }) => [
            names.get(id ?? '') || t('reportCatalogue.unnamed'),
            own,
          ]),
          {
            rowParts: sources.map(({ id }) => rowsPart({ organisation: id })),
            rowLinks: sources.map(({ id }) => (id === null ? null : { kind: 'organisation', id })),
          },
        ),
        list,
      ],
      streams,
      notes: [],
    };
  },
});
