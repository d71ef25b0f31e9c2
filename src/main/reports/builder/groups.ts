import type { TableGroup } from '#shared/report/reportModel.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import type { Building } from '../catalogue/definition.ts';
import { selectGroups, type GroupKey, type Order, type Selection } from './queries.ts';
import { groupWord, type Words } from './words.ts';

/** The runs of rows under each group, the outer ones before the inner ones that they hold. */
export async function groupsOf(
  { say }: Building,
  selection: Selection,
  groups: Order['groups'],
  words: Words,
): Promise<TableGroup[]> {
  if (groups.length === 0) return [];
  const runs: TableGroup[] = [];
  const open: (TableGroup & { key: GroupKey })[] = [];
  let from = 0;
  const close = (level: number): void => {
    open.splice(level);
  };
  for (const { keys, count } of await selectGroups(selection, groups)) {
    keys.forEach((key, level) => {
      const grouping = groups[level];
      if (!grouping || open[level]?.key === key) return;
      close(level);
      const title = say((_, language) => groupWord(grouping, key, words, language));
      const run = { title, level, from, count: 0 };
      runs.push(run);
      open.push(Object.assign(run, { key }));
    });
    for (const run of open) run.count += count;
    from += count;
  }
  return runs.map(({ title, level, from: first, count }) => {
    const part = rowsPart({ span: `${first}+${count}` });
    return { title, level, from: first, count, part };
  });
}
