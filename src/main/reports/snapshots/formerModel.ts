import { z } from 'zod';

const table = z.looseObject({
  key: z.string(),
  rows: z.array(z.unknown()),
  rowKeys: z.unknown().optional(),
  cellKeys: z.unknown().optional(),
});

type Table = z.infer<typeof table>;

const section = z.union([
  table.extend({ kind: z.literal('table') }),
  z.looseObject({ kind: z.enum(['text', 'card', 'figures']) }),
]);

const isTable = (one: z.infer<typeof section>): one is Table & { kind: 'table' } =>
  one.kind === 'table';

/** A table whose rows and cells named each their own key; those are not asked for any more. */
const withoutKeys = ({ rowKeys: _rows, cellKeys: _cells, ...rest }: Table): object => ({
  ...rest,
  rowParts: [],
});

/**
 * What was kept in the first form, read into the form of now: figures open their rows as before, cells of
 * tables do not.
 */
export const firstForm = z
  .looseObject({
    behind: z.record(z.string(), z.array(z.int())),
    others: z.array(table),
    model: z.looseObject({ sections: z.array(section), appendices: z.array(table) }),
  })
  .transform(({ model, behind, others }): unknown => {
    const tables = [...model.appendices, ...model.sections.filter(isTable)];
    const whole = tables.map(({ key, rows }) => [key, rows.map((_, at) => at)] as const);
    return {
      behind: { ...Object.fromEntries(whole), ...behind },
      others: others.map(withoutKeys),
      model: {
        ...model,
        sections: model.sections.map((one) => (isTable(one) ? withoutKeys(one) : one)),
        appendices: model.appendices.map(withoutKeys),
      },
    };
  });
