import { sql } from 'kysely';
import type { Money } from '#shared/domain/money.ts';
import { addMonths } from '#shared/domain/dates.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { AppError } from '#shared/errors/appError.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import { formatMoney } from '#shared/i18n/format/formatMoney.ts';
import type { ReportTable } from '#shared/report/reportModel.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import type { Behind } from '../behind/behind.ts';
import { listed } from '../behind/listed.ts';
import { recordNames } from '../behind/recordNames.ts';
import { selectIds } from '../behind/select.ts';
import { columnsOf, figure, figures, narrative, table } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { since } from '../parameters.ts';
import {
  changeIds,
  countActors,
  countChanges,
  selectChanges,
  selectFieldChanges,
  type FieldChange,
} from './queries.ts';

/** The history keeps instants of UTC; the day begins where the office is. */
const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString();

const parts = (id: string) => {
  const [seq = '', kind, record = ''] = id.split(' ');
  return { seq, kind: kind as RecordKindName, id: record };
};

/** What lines of the history are told apart by. */
const filtered = ['action', 'kind', 'actor'] as const;

/** Lines of the history: of the main records, or of what a figure or a line counts. */
const changesBehind = (building: Building, start: string): Behind => ({
  key: 'changes',
  title: building.t('reportCatalogue.behind.changes'),
  columns: columnsOf(building, [
    ['at', 'text', 17],
    ['actor', 'text', 20],
    ['recordKind', 'text', 20],
    ['record', 'text', 50],
    ['parent', 'text', 36],
    ['action', 'text', 18],
  ]),
  linkOf: (id) => {
    const { kind, id: record } = parts(id);
    return { kind, id: record };
  },
  ids: (filters) => {
    const conditions = filters.map(({ name, value }) => {
      const column = filtered.find((one) => one === name);
      if (!column) throw new AppError('REPORT_ROWS_UNKNOWN', { key: name });
      return sql`AND ${sql.ref(`h.${column}`)} = ${value}`;
    });
    return selectIds(building.db, changeIds(sql`h.at >= ${start} ${sql.join(conditions, sql` `)}`));
  },
  rows: async (ids) => {
    const refs = ids.map(parts);
    const names = await recordNames(building, refs);
    const rows = await selectChanges(
      building.db,
      refs.map(({ seq }) => seq),
    );
    return rows.map(({ at, actor, action }, place) => {
      const { kind, id } = refs[place] as (typeof refs)[number];
      return [
        building.say((_, language) => formatDateTime(at, language)),
        actor,
        building.t(`history.kind.${kind}`),
        names.get(id)?.title ?? '',
        names.get(id)?.parent ?? '',
        building.t(`history.action.${action}`),
      ];
    });
  },
});

/** Changes of one field that are listed, the latest first. */
const listedFields = 200;

/** A stored value of a field of projects as it is read. */
function shown({ t, say }: Building, field: FieldChange[keyof FieldChange], name: string): string {
  const value: unknown = field === null ? null : JSON.parse(field);
  if (value === null || value === '') return '';
  if (typeof value === 'string') {
    return name === 'status'
      ? t(`status.${value}`)
      : say((_, language) => formatDate(value, language));
  }
  return say((_, language) => formatMoney(value as Money, language));
}

/** Projects whose state, end or budget was changed: from what to what, when and by whom. */
async function fieldTable(
  building: Building,
  field: 'status' | 'endDate' | 'budget',
  start: string,
): Promise<ReportTable> {
  const rows = await selectFieldChanges(building.db, field, start, listedFields);
  const refs = rows.map(({ id }) => ({ kind: 'project' as const, id }));
  const names = await recordNames(building, refs);
  return table(
    building,
    `changed_${field}`,
    [
      ['project', 'text', 50],
      ['was', 'text', 22],
      ['became', 'text', 22],
      ['at', 'text', 17],
      ['actor', 'text', 20],
    ],
    rows.map((row) => [
      names.get(row.id)?.title ?? '',
      shown(building, row.was, field),
      shown(building, row.is, field),
      building.say((_, language) => formatDateTime(row.at, language)),
      row.actor,
    ]),
    { rowLinks: refs },
  );
}

const actions = ['create', 'update', 'remove', 'restore'] as const;

const figureOf = {
  create: 'created',
  update: 'updated',
  remove: 'removed',
  restore: 'restored',
} as const;

/** What was entered, changed and removed from a day on. */
export const changes = defineReport({
  id: 'changes',
  shelf: 'record',
  steps: () => 3,
  parameters: (today) => since(addMonths(today, -1)),
  behind: (building, { since: day }) => [changesBehind(building, startOf(day))],
  build: async (building, { since: day }) => {
    const { db, say, t, step } = building;
    const start = startOf(day);
    const counts = await countChanges(db, start);
    await step();
    const actors = await countActors(db, start);
    await step();
    const sum = (action: string): number =>
      counts.filter((one) => one.action === action).reduce((all, { count }) => all + count, 0);
    const { table: list, streams } = await listed(building, changesBehind(building, start), {
      title: t('reportCatalogue.tables.changes'),
    });
    return {
      facts: [
        say((one, language) => one('reportCatalogue.since', { date: formatDate(day, language) })),
      ],
      sections: [
        figures(
          building,
          actions.map((action) =>
            figure(building, figureOf[action], sum(action), {
              rowsKey: `changes/action/${action}`,
            }),
          ),
        ),
        narrative(building, 'figures'),
        await fieldTable(building, 'status', start),
        await fieldTable(building, 'endDate', start),
        await fieldTable(building, 'budget', start),
        table(
          building,
          'changeCounts',
          [
            ['recordKind', 'text', 34],
            ['action', 'text', 24],
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'changes' }],
            ['records', 'integer', 14, { rowsKey: 'changes' }],
          ],
          counts.map(({ kind, action, count, records }) => [
            t(`history.kind.${kind}`),
            t(`history.action.${action}`),
            count,
            records,
          ]),
          { rowParts: counts.map(({ kind, action }) => rowsPart({ kind, action })) },
        ),
        table(
          building,
          'changeActors',
          [
            ['actor', 'text', 34],
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'changes' }],
          ],
          actors.map(({ actor, count }) => [actor, count]),
          { rowParts: actors.map(({ actor }) => rowsPart({ actor })) },
        ),
        list,
      ],
      streams,
      notes: ['changes'],
    };
  },
});
