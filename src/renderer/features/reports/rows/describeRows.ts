import type { ReportModel } from '#shared/report/reportModel.ts';
import { shownValue } from '#shared/report/shownValue.ts';
import { namingColumn } from '../view/TableRow.tsx';

export interface RowsDescription {
  title: string;
  /** What the figure counts; empty where that is said by the table. */
  meaning: string;
}

/** What the rows of a key stand behind: a figure with its definition, or a row of a table. */
export function describeRows(model: ReportModel, key: string): RowsDescription | null {
  for (const section of model.sections) {
    if (section.kind !== 'figures' && section.kind !== 'table') continue;
    const figure = section.figures.find(({ rowsKey }) => rowsKey === key);
    if (figure) return { title: figure.label, meaning: figure.meaning };
    if (section.kind === 'figures') {
      const earlier = section.figures.find(({ previousKey }) => previousKey === key);
      if (!earlier) continue;
      const title = [earlier.label, section.compared?.before].filter(Boolean).join(', ');
      return { title, meaning: earlier.meaning };
    }
    const lines = section.cellKeys ?? section.rowKeys.map((rowKey) => [rowKey]);
    const at = lines.findIndex((keys) => keys.includes(key));
    if (at === -1) continue;
    const naming = namingColumn(section);
    const type = section.columns[naming]?.type ?? 'text';
    const name = shownValue(section.rows[at]?.[naming] ?? null, type, model);
    const cell = section.cellKeys
      ? (section.columns[lines[at]?.indexOf(key) ?? -1]?.title ?? '')
      : '';
    const told = [name, cell].filter(Boolean).join(', ');
    return { title: [section.title, told].filter(Boolean).join(': '), meaning: section.footnote };
  }
  return null;
}
