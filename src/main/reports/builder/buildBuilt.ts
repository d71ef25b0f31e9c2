import type { BuiltReport } from '#shared/contract/builder.ts';
import { localText } from '#shared/domain/language.ts';
import { lastOlderBirth } from '#shared/domain/youngScientist.ts';
import type { ReportSection } from '#shared/report/reportModel.ts';
import { tableOf } from '../catalogue/blocks.ts';
import type { Built, Building } from '../catalogue/definition.ts';
import { selectionOf as tellSelection } from '../catalogue/registers/selection.ts';
import type { Scope } from './column.ts';
import { conditionWords } from './conditions/conditionWords.ts';
import { groupsOf } from './groups.ts';
import { columnOf, listDefinitions } from './lists/registry.ts';
import { orderOf, placeColumns } from './plan.ts';
import { countRows, selectionOf, selectPlaces } from './queries.ts';
import { readRows, streamRows } from './readRows.ts';
import { summaryTable } from './summary.ts';
import { sumsOf, totalFigures } from './totals.ts';
import { readWords, type Words } from './words.ts';

/** Rows that stand in the model; of a longer table all rows come through a stream. */
const held = 100;

export const scopeOf = ({ language, today, office }: Building): Scope => ({
  language,
  today,
  lastOlderBirth: lastOlderBirth(today, office.youngAgeLimit),
});

/** Everything that the report names of its list: columns, conditions, groups, sorting. */
const columnsNamed = ({ list, columns, conditions, groups, chart }: BuiltReport) => {
  const charted = chart ? [chart.category, ...(chart.series ? [chart.series] : [])] : [];
  const keys = [...columns, ...conditions, ...groups, ...charted].map(({ key }) => key);
  return [...new Set(keys)].map((key) => columnOf(list, key));
};

const titleOf = ({ say }: Building, { title, list }: BuiltReport): string =>
  say((t, language) => localText(title, language) || t(`reportBuilder.lists.${list}`));

async function selectionWords(building: Building, report: BuiltReport, words: Words) {
  return tellSelection(building, 'reportBuilder.everything', async (t, language) => {
    const telling = { db: building.db, t, language, words };
    const said = [];
    if (report.search.trim() !== '') {
      said.push(t('reportBuilder.searched', { text: report.search.trim() }));
    }
    for (const condition of report.conditions) {
      said.push(await conditionWords(telling, columnOf(report.list, condition.key), condition));
    }
    return said;
  });
}

const orderWords = ({ say }: Building, { list, groups, sort }: BuiltReport): string =>
  say((t) => {
    const word = (key: string): string => t(`reportBuilder.columns.${columnOf(list, key).word}`);
    const grouped = groups.map(({ key }) => word(key));
    const sorted = sort
      .filter(({ key }) => !groups.some((group) => group.key === key))
      .map(({ key, descending }) =>
        descending ? t('reportFilters.descending', { column: word(key) }) : word(key),
      );
    const all = [...grouped, ...sorted];
    return all.length === 0 ? t('reportFilters.orderOfEntry') : all.join(', ');
  });

/**
 * A report as an officer put it together. Throws `REPORT_COLUMN_UNKNOWN`, `REPORT_CONDITION`,
 * `REPORT_GROUPING` or `REPORT_TOO_MANY_PARTS`.
 */
export async function buildBuilt(building: Building, report: BuiltReport): Promise<Built> {
  const { db, t } = building;
  const selection = await selectionOf(db, report, scopeOf(building));
  const words = await readWords(db, columnsNamed(report));
  const order = orderOf(report);
  const placed = placeColumns(building, report);
  const reading = { building, selection, words, columns: placed.map(({ column }) => column) };
  const rowCount = await countRows(selection);
  await building.step();
  const rows = await readRows(reading, await selectPlaces(selection, order, held));
  const { kind } = listDefinitions[report.list];
  const table = tableOf({
    key: 'rows',
    title: t(`reportBuilder.lists.${report.list}`),
    columns: [
      { key: 'number', title: t('reportBuilder.number'), type: 'rowNumber', width: 6 },
      ...placed.map(({ model }) => model),
    ],
    rows: rows.map(({ cells }, at) => [at + 1, ...cells]),
    rowCount,
    rowLinks: rows.map(({ id }) => ({ kind, id })),
    groups: await groupsOf(building, selection, order.groups, words),
    rowsKey: 'rows',
    totalLabel: t('reportBuilder.totalRows', { rows: '{count}' }),
    sums: await sumsOf(selection, report),
    figures: await totalFigures(building, selection, report),
    frozenColumns: 2,
  });
  await building.step();
  const summary = await summaryTable(building, selection, report, words);
  const said = await selectionWords(building, report, words);
  const note: ReportSection[] =
    report.note === ''
      ? []
      : [{ kind: 'text', key: 'note', title: '', text: report.note, isNarrative: false }];
  return {
    title: titleOf(building, report),
    facts: [said.fact],
    sections: [...note, ...(summary ? [summary] : []), table],
    streams: rowCount > held ? { rows: streamRows(reading, order) } : {},
    notes: [],
    parameters: [
      said.parameter,
      { name: t('reports.frame.parameters.order'), value: orderWords(building, report) },
    ],
  };
}
