import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import type { RowsFilter } from '#shared/report/rowsKey.ts';
import { findBehind, wholeTable } from '../catalogue/behind/appendix.ts';
import type { Behind } from '../catalogue/behind/behind.ts';
import { askedFilters, filterKey } from './keysOf.ts';

export interface KeptBehind {
  model: ReportModel;
  /** Places of rows in the table of a name: of all of them by the name, of a filter by name and filter. */
  behind: Record<string, number[]>;
  /** Tables that hold rows which stand nowhere in the report, by their names. */
  others: ReportTable[];
}

const placesIn = (ids: readonly string[]): Map<string, number> =>
  new Map(ids.map((id, at) => [id, at]));

/** The ids of the rows of a table of the report; those of a list cut short are those of its links. */
function idsIn(table: ReportTable | undefined, all: readonly string[]): readonly string[] {
  if (!table) return [];
  return table.rowCount === all.length ? all : table.rowLinks.map((link) => link?.id ?? '');
}

/** Keeps one table behind a report: the ids of each filter as places in it. */
async function keep(
  one: Behind,
  filters: readonly RowsFilter[],
  table: ReportTable | undefined,
): Promise<Pick<KeptBehind, 'behind' | 'others'> & { links: ReportTable['rowLinks'] }> {
  const all = await one.ids([]);
  const lists: [key: string, ids: readonly string[]][] = [[one.key, all]];
  for (const filter of filters) lists.push([filterKey(one.key, filter), await one.ids([filter])]);
  const held = idsIn(table, all);
  const known = placesIn(held);
  const isHeld = table !== undefined && lists.every(([, ids]) => ids.every((id) => known.has(id)));
  const pool = isHeld ? held : [...new Set(lists.flatMap(([, ids]) => ids))];
  const places = isHeld ? known : placesIn(pool);
  return {
    behind: Object.fromEntries(
      lists.map(([key, ids]) => [key, ids.flatMap((id) => places.get(id) ?? [])]),
    ),
    others: isHeld ? [] : [await wholeTable(one, pool)],
    links: isHeld ? pool.map(one.linkOf) : [],
  };
}

/** The model with the links of every row that stands behind something, and the rows behind each of its keys. */
export async function behindOf(model: ReportModel, all: readonly Behind[]): Promise<KeptBehind> {
  const tables = [...model.sections.filter((one) => one.kind === 'table'), ...model.appendices];
  const links = new Map<string, ReportTable['rowLinks']>();
  const kept: Omit<KeptBehind, 'model'> = { behind: {}, others: [] };
  for (const [name, filters] of askedFilters(model)) {
    const { behind } = findBehind(all, name);
    const one = await keep(
      behind,
      filters,
      tables.find(({ key }) => key === name),
    );
    Object.assign(kept.behind, one.behind);
    kept.others.push(...one.others);
    if (one.links.length > 0) links.set(name, one.links);
  }
  const linked = (table: ReportTable): ReportTable => ({
    ...table,
    rowLinks: links.get(table.key) ?? table.rowLinks,
  });
  return {
    model: {
      ...model,
      sections: model.sections.map((one) => (one.kind === 'table' ? linked(one) : one)),
      appendices: model.appendices.map(linked),
    },
    ...kept,
  };
}
