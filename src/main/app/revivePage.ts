import type { WebContents } from 'electron';

/** More deaths of the page than this within five minutes, and the officer is asked first. */
const mostReloads = 3;
const reloadWindow = 5 * 60_000;

/** Brings the page back after its process died; drafts wait in the page's own storage. */
export function revivePage(
  page: WebContents,
  onGone: (reason: string) => void,
  onHopeless: () => Promise<boolean>,
): void {
  let deaths: number[] = [];
  const askFirst = async () => {
    if (await onHopeless()) page.reload();
  };
  page.on('render-process-gone', (_event, { reason }) => {
    onGone(reason);
    if (reason === 'clean-exit') return;
    const at = Date.now();
    deaths = [...deaths.filter((death) => at - death < reloadWindow), at];
    if (deaths.length <= mostReloads) return page.reload();
    deaths = [];
    void askFirst();
  });
}
