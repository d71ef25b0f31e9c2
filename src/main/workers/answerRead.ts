import { readWorkbook } from './reading/readWorkbook.ts';
import type { Port } from './port.ts';

/** Reads a workbook and sends it sheet by sheet; waits with each batch until main has taken the last one. */
export async function answerRead(
  port: Port,
  request: { path: string; sheetRowLimit: number | null; encoding: string | null },
  signal: AbortSignal,
  taken: () => Promise<void>,
): Promise<void> {
  const notes = await readWorkbook(
    request.path,
    {
      onSheet: (info) => port.send({ type: 'sheet', info }),
      onRows: async (startRow, rows) => {
        port.send({ type: 'sheetRows', startRow, rows });
        await taken();
      },
      onSheetEnd: (end) => port.send({ type: 'sheetEnd', end }),
    },
    {
      signal,
      encoding: request.encoding,
      onProgress: (progress) => port.send({ type: 'readProgress', progress }),
      ...(request.sheetRowLimit === null ? {} : { sheetRowLimit: request.sheetRowLimit }),
    },
  );
  port.send({ type: 'done', notes });
}
