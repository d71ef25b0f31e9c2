import type { BuiltReport, ModelValue, RowStream } from '#shared/report/reportModel.ts';
import { closeObjects, loaded } from './closeObjects.ts';
import type { WriteRequest } from './messages.ts';
import { templateData } from './filling/templateData.ts';
import type { Port } from './port.ts';
import { csvText } from './writing/text/csvText.ts';
import { jsonText } from './writing/text/jsonText.ts';
import { writeText } from './writing/text/writeText.ts';

type Rows = readonly (readonly ModelValue[])[];

/** Each library is loaded by the process that needs it. */
async function write(
  { format, path, temporary, template }: WriteRequest,
  report: BuiltReport,
  signal: AbortSignal,
  port: Port,
): Promise<void> {
  const options = { signal, temporary };
  if (format === 'xlsx') {
    const { writeXlsx } = await loaded(import('./writing/xlsx/writeXlsx.ts'));
    await writeXlsx(report, path, options);
  } else if (format === 'docx') {
    const { writeDocx } = await loaded(import('./writing/docx/writeDocx.ts'));
    await writeDocx(report, path, options);
  } else if (format === 'filled') {
    const { fillTemplate } = await loaded(import('./filling/fillTemplate.ts'));
    await fillTemplate(template ?? '', await templateData(report), { path, ...options });
  } else if (format === 'example') {
    const { writeExample } = await loaded(import('./filling/writeExample.ts'));
    await writeExample(report.model, { path, ...options });
  } else if (format === 'page') {
    const { pageHtml } = await loaded(import('./writing/page/pageHtml.ts'));
    for await (const html of pageHtml(report)) port.send({ type: 'page', html });
  } else {
    closeObjects();
    const text = format === 'csv' ? csvText(report) : jsonText(report);
    await writeText(text, path, options);
  }
}

/** Writes a report; rows of long tables are asked for in batches when the last ones are written. */
export async function answerWrite(
  port: Port,
  request: WriteRequest,
  signal: AbortSignal,
  nextRows: () => Promise<Rows | null>,
): Promise<void> {
  async function* rows(table: string): AsyncGenerator<Rows> {
    for (;;) {
      port.send({ type: 'next', table });
      const batch = await nextRows();
      if (batch === null) return;
      yield batch;
    }
  }
  const streams = Object.fromEntries(
    request.streamed.map((key): [string, RowStream] => [key, rows(key)]),
  );
  await write(request, { model: request.model, streams }, signal, port);
  port.send({ type: 'done', notes: null });
}
