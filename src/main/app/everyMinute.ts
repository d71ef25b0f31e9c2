/** Runs `work` every minute, never twice at a time; answers how to run it at once. */
export function everyMinute(work: () => Promise<void>): () => void {
  let isRunning = false;
  const run = () => {
    if (isRunning) return;
    isRunning = true;
    void work().finally(() => {
      isRunning = false;
    });
  };
  setInterval(run, 60_000);
  return run;
}
