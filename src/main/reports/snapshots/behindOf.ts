import type { ReportModel } from '#shared/report/reportModel.ts';
import type { BehindLink } from '../catalogue/behind/appendix.ts';

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

const placesOf = (links: readonly { id: string }[]): Map<string, number> =>
  new Map(links.map(({ id }, at) => [id, at]));

/** Links of every row of the appendices, and which of their rows stand behind each key. */
export async function behindOf(
  model: ReportModel,
  linksBehind: (key: string) => Promise<readonly BehindLink[]>,
): Promise<{ model: ReportModel; behind: Record<string, number[]> }> {
  const places = new Map<string, Map<string, number>>();
  for (const section of model.sections) {
    if (section.kind !== 'table') continue;
    places.set(section.key, placesOf(section.rowLinks.map((link) => link ?? { id: '' })));
  }
  const appendices: ReportModel['appendices'] = [];
  for (const table of model.appendices) {
    const links = await linksBehind(table.key);
    places.set(table.key, placesOf(links));
    appendices.push({ ...table, rowLinks: links.map(({ link }) => link) });
  }
  const behind: Record<string, number[]> = {};
  for (const key of keysOf(model)) {
    const known = places.get(appendixName(key));
    if (!known) continue;
    const links = await linksBehind(key);
    behind[key] = links.flatMap(({ id }) => known.get(id) ?? []);
  }
  return { model: { ...model, appendices }, behind };
}
