import type { ReportHead, ReportRow } from '#shared/report/model.ts';
import type { Port } from './port.ts';
import { writeXlsx } from './writing/writeXlsx.ts';

/** Writes a report whose rows arrive in batches; asks for the next batch when the last one is written. */
export async function answerWrite(
  port: Port,
  request: { path: string; temporary: string; head: ReportHead },
  signal: AbortSignal,
  nextRows: () => Promise<readonly ReportRow[] | null>,
): Promise<void> {
  async function* rows() {
    for (;;) {
      port.send({ type: 'next' });
      const batch = await nextRows();
      if (batch === null) return;
      yield batch;
    }
  }
  await writeXlsx(request.head, rows(), request.path, { signal, temporary: request.temporary });
  port.send({ type: 'done', notes: null });
}
