import path from 'node:path';
import { withFolder } from './benchWorkspace.ts';
import { prepareExport, writeFloor, writeOurs } from './exportFloor.ts';
import { compare, type Figure } from './measure.ts';

const rows = 100_000;

export function exportBench(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const input = await prepareExport(rows);
    const figure = await compare(
      `export of ${rows} rows against building and deflating the same XML`,
      's',
      3,
      () => writeOurs(input, path.join(folder, 'ours.xlsx')),
      () => writeFloor(input, path.join(folder, 'floor.xlsx')),
    );
    return [figure];
  });
}
