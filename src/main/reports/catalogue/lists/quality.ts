import { summariseQuality } from '../../../quality/service.ts';
import { figures, table } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { nothing } from '../parameters.ts';

/** How many records break each rule of data quality on the day. */
export const quality = defineReport({
  id: 'quality',
  parameters: nothing,
  build: async (building) => {
    const { ctx, t } = building;
    const rules = await summariseQuality(ctx);
    return {
      facts: [],
      sections: [
        figures(building, [
          ['brokenRules', 'integer', rules.filter(({ count }) => count > 0).length],
          ['findings', 'integer', rules.reduce((sum, { count }) => sum + count, 0)],
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
