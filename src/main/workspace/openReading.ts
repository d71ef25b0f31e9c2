import { kyselyOver, type SlowQueryListener } from '../db/kysely.ts';
import { openConnection } from '../db/openConnection.ts';
import type { Reading } from './workspace.ts';
import type { WorkspacePaths } from './workspacePaths.ts';

/** The reading side of a workspace whose file has been checked; `close` ends its connection. */
export function openReading(
  paths: WorkspacePaths,
  onSlow: SlowQueryListener = () => {},
): Reading & { close: () => void } {
  const reading = openConnection(paths.database, 'reader');
  return {
    paths,
    reader: kyselyOver(reading, onSlow),
    readSnapshot: async (work) => {
      const snapshot = openConnection(paths.database, 'reader');
      try {
        snapshot.exec('BEGIN');
        return await work(kyselyOver(snapshot, onSlow));
      } finally {
        snapshot.close();
      }
    },
    close: () => void reading.close(),
  };
}
