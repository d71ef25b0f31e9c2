import { summariseQuality } from '../../../quality/service.ts';
import { figure, figures, table } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { nothing } from '../parameters.ts';

/** How many records break each rule of data quality on the day. */
export const quality = defineReport({
  id: 'quality',
  shelf: 'record',
  parameters: nothing,
  build: async (building) => {
    const { ctx, t } = building;
    const rules = await summariseQuality(ctx);
    return {
      facts: [],
      sections: [
        figures(building, [
          figure(building, 'brokenRules', rules.filter(({ count }) => count > 0).length, {
            type: 'integer',
          }),
          figure(
            building,
            'findings',
            rules.reduce((sum, { count }) => sum + count, 0),
            { type: 'integer' },
          ),
        ]),
        table(
          building,
          'quality',
          [
            ['rule', 'text', 44],
            ['why', 'text', 76],
            ['count', 'integer', 12],
          ],
          rules.map(({ rule, count }) => [
            t(`quality.rule.${rule}`),
            t(`quality.why.${rule}`),
            count,
          ]),
        ),
      ],
      notes: [],
    };
  },
});
