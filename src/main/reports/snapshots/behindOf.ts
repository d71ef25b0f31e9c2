import type { ReportModel } from '#shared/report/reportModel.ts';

/** Keys of the rows behind figures and rows that name some rows of an appendix. */
function keysOf({ sections }: ReportModel): string[] {
  const keys = new Set<string>();
  for (const section of sections) {
    if (section.kind === 'table') for (const key of section.rowKeys) keys.add(key ?? '');
    if (section.kind !== 'figures' && section.kind !== 'table') continue;
    for (const { rowsKey } of section.figures) keys.add(rowsKey ?? '');
  }
  return [...keys].filter((key) => key.includes('/'));
}

/** Name of the appendix that a key leads to. */
export const appendixName = (key: string): string => key.split('/')[0] ?? '';

/** Links of every row of the appendices, and which of their rows stand behind each key. */
export async function behindOf(
  model: ReportModel,
  idsBehind: (key: string) => Promise<readonly string[]>,
): Promise<{ model: ReportModel; behind: Record<string, number[]> }> {
  const places = new Map<string, Map<string, number>>();
  const appendices: ReportModel['appendices'] = [];
  for (const table of model.appendices) {
    const kind = table.rowLinks[0]?.kind;
    const ids = await idsBehind(table.key);
    places.set(table.key, new Map(ids.map((id, at) => [id, at])));
    const rowLinks = kind === undefined ? table.rowLinks : ids.map((id) => ({ kind, id }));
    appendices.push({ ...table, rowLinks });
  }
  const behind: Record<string, number[]> = {};
  for (const key of keysOf(model)) {
    const known = places.get(appendixName(key));
    if (!known) continue;
    const ids = await idsBehind(key);
    behind[key] = ids.flatMap((id) => known.get(id) ?? []);
  }
  return { model: { ...model, appendices }, behind };
}
