import { setTimeout as wait } from 'node:timers/promises';
import { app } from 'electron';
import type { JobManager } from '../jobs/jobManager.ts';

/** Milliseconds that cancelled work gets to clean up behind itself. */
const patience = 3000;

/** On quitting: cancels the work, waits for it to end, closes the record, and only then lets go. */
export function quitInOrder(jobs: JobManager, close: () => Promise<void>): void {
  let isClosed = false;
  const closeDown = async () => {
    jobs.cancelAll();
    for (let waited = 0; jobs.list().length > 0 && waited < patience; waited += 50) await wait(50);
    await close();
  };
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void closeDown().finally(() => {
      isClosed = true;
      // Every window is closed already; a second quit would wait for the first.
      app.exit();
    });
  });
}
