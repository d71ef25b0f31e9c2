import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { office } from '#shared/contract/office.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import path from 'node:path';
import type { JobManager } from '../jobs/jobManager.ts';
import { readInWorker } from '../jobs/readInWorker.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import { partHandlers } from '../records/partHandlers.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { holidaysOfYear } from './holidaysOfYear.ts';
import { importRates } from './importRates.ts';
import { exchangeRateKind, holidayKind, listItemKind } from './kinds.ts';
import { readRates } from './readRates.ts';
import { readOffice, saveOffice } from './service.ts';

export interface OfficeHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  forkWorker: ForkWorker;
  /** Asks for a table of rates; `null` when cancelled. */
  chooseRates: () => Promise<string | null>;
}

/** Rows of a table of rates that are read; 60 years of one currency. */
const mostRows = 20_000;

/** The rows of the first sheet of a csv or workbook. */
async function readRows(forkWorker: ForkWorker, file: string, signal: AbortSignal) {
  const rows: Cell[][] = [];
  let sheets = 0;
  await readInWorker(
    forkWorker,
    file,
    {
      onSheet: () => void (sheets += 1),
      onRows: (_start, batch) => {
        if (sheets === 1) rows.push(...batch);
      },
      onSheetEnd: () => {},
    },
    { signal, sheetRowLimit: mostRows },
  );
  return rows;
}

/** What the office sets for its whole workspace. */
export function officeHandlers(options: OfficeHandlerOptions): HandlersOf<typeof office> {
  const { ctx, jobs, forkWorker } = options;
  return {
    'office.get': async () => readOffice(ctx().workspace.reader),
    'office.update': async ({ version, fields }) => saveOffice(ctx(), version, fields),
    ...partHandlers('listItems', listItemKind, ctx),
    ...partHandlers('exchangeRates', exchangeRateKind, ctx),
    'exchangeRates.import': async () => {
      const file = await options.chooseRates();
      if (file === null) return null;
      const context = ctx();
      const rows = await jobs.run('readWorkbook', path.basename(file), ({ signal }) =>
        readRows(forkWorker, file, signal),
      );
      return importRates(context, readRates(rows));
    },
    ...partHandlers('holidays', holidayKind, ctx),
    'holidays.year': async ({ year }) => holidaysOfYear(ctx().workspace.reader, year),
  };
}
