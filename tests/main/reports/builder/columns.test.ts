import { beforeAll, describe, expect, test } from 'vitest';
import { builderLists } from '#shared/contract/builder.ts';
import { languages } from '#shared/domain/language.ts';
import { assignmentState, daysLate } from '#shared/domain/assignmentState.ts';
import { concurrenceState } from '#shared/domain/concurrenceState.ts';
import { milestoneState } from '#shared/domain/milestoneState.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { reportModel } from '#shared/report/reportModel.ts';
import { everyAssignment, listAssignments } from '#main/assignments/service.ts';
import { personKind } from '#main/people/kind.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { listDefinitions } from '#main/reports/builder/lists/registry.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { personInput } from '#tests/helpers/testWorkspace.ts';
import { built, cellsOf, preview, sampleWorkspace, tableIn, today } from './builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

const t = createTranslator('en');

describe.each(builderLists)('the list %s', (list) => {
  test.each(languages)('builds with every column, each under a word, in %s', async (language) => {
    const model = await preview(ctx, built(list), { language });
    expect(() => reportModel.parse(model)).not.toThrow();
    const { columns, rows, rowCount } = tableIn(model);
    const { table, isOfProject } = listDefinitions[list];
    const live = isOfProject
      ? 'deleted_at IS NULL AND project_id IN (SELECT id FROM projects WHERE deleted_at IS NULL)'
      : 'deleted_at IS NULL';
    const counted = ctx.workspace.raw.prepare(`SELECT count(*) FROM ${table} WHERE ${live}`);
    expect(rowCount).toBe(counted.pluck().get());
    expect(rows.length).toBe(Math.min(rowCount, 100));
    expect(columns.filter(({ title }) => title.includes('reportBuilder'))).toEqual([]);
    for (const row of rows) expect(row.length).toBe(columns.length);
  });

  test('shows no key of a text where a word belongs', async () => {
    const { rows } = tableIn(await preview(ctx, built(list)));
    const keys =
      /^(?:reportBuilder|status|fields|lists|history|people|organisations|programmes|assignments|participation|results|terms|funding)\./u;
    const texts = rows.flat().filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => keys.test(text))).toEqual([]);
  });

  test('sorts by every column that can be sorted, without losing a row', async () => {
    const { columns } = listDefinitions[list];
    const all = tableIn(await preview(ctx, built(list))).rowCount;
    for (const { key, kind, mask } of columns) {
      if (kind === 'names' || kind === 'choices' || mask) continue;
      const model = await preview(ctx, built(list, { sort: [{ key, descending: true }] }));
      expect(tableIn(model).rowCount).toBe(all);
    }
  });
});

test('leaves out the IIN unless it is asked for, and masks it then', async () => {
  const usual = listDefinitions.people.columns.filter(({ isUsual }) => isUsual);
  expect(usual.map(({ key }) => key)).not.toContain('iin');
  await createRecord(ctx, personKind, personInput('Сейтов', { iin: '900101300017' }));
  const model = await preview(
    ctx,
    built('people', { conditions: [{ key: 'iin', is: 'isFilled', values: [], currency: null }] }),
  );
  expect(cellsOf(tableIn(model), 'iin')).toEqual(['9001••••••••']);
  expect(JSON.stringify(model)).not.toContain('900101300017');
});

test('nothing can be found out about what is masked by conditions, sorting or groups', async () => {
  const contains = { key: 'iin', is: 'contains', values: ['9'], currency: null } as const;
  const asked = [
    built('people', { conditions: [contains as never] }),
    built('people', { sort: [{ key: 'iin', descending: false }] }),
  ];
  for (const report of asked) {
    await expect(preview(ctx, report)).rejects.toThrow(/REPORT_(?:CONDITION|GROUPING)/u);
  }
});

test('derived columns say what the domain says on that day', async () => {
  const list = await listAssignments(
    ctx,
    { ...everyAssignment, sort: [{ key: 'title', descending: false }], language: 'en' },
    { offset: 0, limit: 100 },
  );
  const table = tableIn(
    await preview(ctx, built('assignments', { sort: [{ key: 'title', descending: false }] })),
  );
  expect(list.rows.length).toBeGreaterThan(5);
  const states = list.rows.map((row) => t(`assignments.state.${assignmentState(row, today)}`));
  expect(cellsOf(table, 'state')).toEqual(states);
  expect(cellsOf(table, 'dueDate')).toEqual(list.rows.map(({ currentDue }) => currentDue));
  expect(cellsOf(table, 'daysLate')).toEqual(list.rows.map((row) => daysLate(row, today) || null));

  const milestones = ctx.workspace.raw
    .prepare(
      `SELECT due_date AS dueDate, received_date AS receivedDate, accepted_date AS acceptedDate
       FROM milestones WHERE deleted_at IS NULL ORDER BY num LIMIT 100`,
    )
    .all() as {
    dueDate: string | null;
    receivedDate: string | null;
    acceptedDate: string | null;
  }[];
  const shown = tableIn(await preview(ctx, built('milestones')));
  expect(cellsOf(shown, 'state')).toEqual(
    milestones.map((row) => t(`reportBuilder.states.${milestoneState(row, today).state}`)),
  );
  const asked = ctx.workspace.raw
    .prepare(
      `SELECT requested_date AS requestedDate, due_date AS dueDate, answered_date AS answeredDate
       FROM concurrences WHERE deleted_at IS NULL ORDER BY num LIMIT 100`,
    )
    .all() as {
    requestedDate: string | null;
    dueDate: string | null;
    answeredDate: string | null;
  }[];
  expect(cellsOf(tableIn(await preview(ctx, built('concurrences'))), 'state')).toEqual(
    asked.map((row) => t(`reportBuilder.states.${concurrenceState(row, today).state}`)),
  );
});
