import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import type { BehindReport } from '../catalogue/buildReport.ts';

/** Keys of the rows behind figures, rows and cells. */
function keysOf({ sections }: ReportModel): string[] {
  const keys = new Set<string>();
  for (const section of sections) {
    if (section.kind === 'table') {
      for (const key of section.rowKeys) keys.add(key ?? '');
      for (const key of section.cellKeys?.flat() ?? []) keys.add(key ?? '');
    }
    if (section.kind !== 'figures' && section.kind !== 'table') continue;
    for (const { rowsKey, previousKey } of section.figures) {
      keys.add(rowsKey ?? '');
      keys.add(previousKey ?? '');
    }
  }
  return [...keys].filter((key) => key !== '');
}

/** Name of the appendix that a key leads to. */
export const appendixName = (key: string): string => key.split('/')[0] ?? '';

const placesOf = (links: readonly { id: string }[]): Map<string, number> =>
  new Map(links.map(({ id }, at) => [id, at]));

/** Rows read at once. */
const batch = 500;

/** The whole table behind a key. */
async function wholeTable(key: string, { rowsBehind }: BehindReport): Promise<ReportTable> {
  const table = await rowsBehind(key, { offset: 0, limit: batch });
  const { rows, rowLinks } = table;
  while (rows.length < table.rowCount) {
    const page = await rowsBehind(key, { offset: rows.length, limit: batch });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    rowLinks.push(...page.rowLinks);
  }
  return table;
}

export interface KeptBehind {
  model: ReportModel;
  /** Places of rows in an appendix by the key of what they stand behind, for keys that name some of them. */
  behind: Record<string, number[]>;
  /** Tables behind keys that lead to rows outside the appendices, each with its whole key. */
  others: ReportTable[];
}

/** The model with the links of every row of its appendices, and the rows behind each of its keys. */
export async function behindOf(model: ReportModel, report: BehindReport): Promise<KeptBehind> {
  const places = new Map<string, Map<string, number>>();
  for (const section of model.sections) {
    if (section.kind !== 'table') continue;
    places.set(section.key, placesOf(section.rowLinks.map((link) => link ?? { id: '' })));
  }
  const appendices: ReportModel['appendices'] = [];
  for (const table of model.appendices) {
    const links = await report.linksBehind(table.key);
    places.set(table.key, placesOf(links));
    appendices.push({ ...table, rowLinks: links.map(({ link }) => link) });
  }
  const behind: Record<string, number[]> = {};
  const others: ReportTable[] = [];
  for (const key of keysOf(model)) {
    // A whole table of the report or of its appendices is there already.
    if (places.has(key)) continue;
    const known = places.get(appendixName(key));
    const links = known ? await report.linksBehind(key) : [];
    if (known && links.every(({ id }) => known.has(id))) {
      behind[key] = links.flatMap(({ id }) => known.get(id) ?? []);
    } else others.push(await wholeTable(key, report));
  }
  return { model: { ...model, appendices }, behind, others };
}
