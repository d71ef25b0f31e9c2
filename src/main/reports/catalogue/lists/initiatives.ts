import { initiativeStates } from '#shared/domain/initiativeLife.ts';
import { figure, figures, share, table } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { nothing } from '../parameters.ts';
import { selectInitiatives } from './queries.ts';

/** Initiatives from being voiced to a project or programme, or out. */
export const initiatives = defineReport({
  id: 'initiatives',
  shelf: 'registers',
  parameters: nothing,
  build: async (building) => {
    const { db, language, t } = building;
    const rows = await selectInitiatives(db, language);
    const count = (state: string): number => rows.filter((row) => row.state === state).length;
    const stateName = (state: string): string => t(`history.value.initiativeState.${state}`);
    return {
      facts: [],
      sections: [
        figures(building, [
          figure(building, 'initiatives', rows.length, { type: 'integer' }),
          figure(building, 'realisedShare', share(count('realised'), rows.length), {
            type: 'percent',
          }),
        ]),
        table(
          building,
          'initiativeStates',
          [
            ['state', 'text', 24],
            ['count', 'integer', 12],
          ],
          initiativeStates.map((state) => [stateName(state), count(state)]),
        ),
        table(
          building,
          'initiatives',
          [
            ['title', 'text', 38],
            ['voicedDate', 'date', 11],
            ['voicedBy', 'text', 24],
            ['organisation', 'text', 26],
            ['meeting', 'text', 28],
            ['state', 'text', 14],
            ['became', 'text', 28],
            ['reason', 'text', 24],
          ],
          rows.map((row) => [
            row.title,
            row.voicedDate,
            row.voicedBy,
            row.organisation,
            row.meeting,
            stateName(row.state),
            row.became,
            row.reason,
          ]),
        ),
      ],
      notes: [],
    };
  },
});
