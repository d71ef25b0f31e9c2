import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectSheets, type CollectedSheet } from '#main/imports/collectSheets.ts';
import { readInWorker, type ReadInWorkerOptions } from '#main/jobs/readInWorker.ts';
import { workerHeap } from '#main/jobs/workerLimits.ts';
import type { ForkWorker } from '#main/jobs/workerProcess.ts';
import { languages } from '#shared/domain/language.ts';
import type { Cell, WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

export const workbookProgram = fileURLToPath(import.meta.resolve('#main/workers/workbook.ts'));

/** What was seen of one process besides what it answered. */
export interface ProcessFacts {
  pid: number;
  /** Most resident memory so far, in bytes, as the system counts it. */
  peak: number;
  /** Bytes of the file's parts that were inflated. */
  inflated: number;
}

function peakOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) * 1024;
}

/** The workbook process as the application starts it, watched from outside. */
export function watchedWorker(facts: ProcessFacts, program = workbookProgram): ForkWorker {
  return () => {
    const child = fork(program, [], {
      execArgv: [`--max-old-space-size=${workerHeap}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    facts.pid = child.pid ?? 0;
    return {
      send: (message) => {
        if (child.connected) child.send(message as never);
      },
      onMessage: (listener) =>
        void child.on('message', (message) => {
          if (child.exitCode === null) facts.peak = Math.max(facts.peak, peakOf(facts.pid));
          listener(message);
        }),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}

export interface BookRead {
  notes: WorkbookNotes;
  sheets: CollectedSheet[];
  facts: ProcessFacts;
}

/** Writes the bytes to a file and reads it in the real workbook process, as an import does. */
export async function readThroughProcess(
  bytes: Buffer | string,
  name = 'book.xlsx',
  options: Partial<ReadInWorkerOptions> = {},
): Promise<BookRead> {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, bytes);
  const facts: ProcessFacts = { pid: 0, peak: 0, inflated: 0 };
  const { sink, sheets } = collectSheets();
  try {
    const notes = await readInWorker(watchedWorker(facts), file, sink, {
      signal: new AbortController().signal,
      onProgress: ({ bytesRead }) => {
        facts.inflated = bytesRead;
      },
      ...options,
    });
    return { notes, sheets, facts };
  } catch (error) {
    if (error instanceof AppError) throw new RefusedBook(error, facts);
    throw error;
  }
}

/** A refusal with what was seen of the process that refused. */
export class RefusedBook extends AppError {
  readonly facts: ProcessFacts;

  constructor(error: AppError, facts: ProcessFacts) {
    super(error.code, error.data);
    this.facts = facts;
  }
}

export async function refusalThroughProcess(
  bytes: Buffer | string,
  name?: string,
  options?: Partial<ReadInWorkerOptions>,
): Promise<RefusedBook> {
  try {
    await readThroughProcess(bytes, name, options);
  } catch (error) {
    if (error instanceof RefusedBook) return error;
    throw error;
  }
  throw new Error('The file was not refused');
}

/** Words by which a text tells what to do, in each language. */
const advice = {
  kk: /(?:таңда|сақта|сұра|бөл|тарат|ал[ып]|көшір|қайтала|тексер|жаб|бер|көріңіз)/iu,
  ru: /(?:выберите|сохраните|попросите|спросите|разделите|распакуйте|скопируйте|повторите|проверьте|попробуйте|закройте)/iu,
  en: /(?:choose|save|ask|divide|unpack|copy|try|check|close)/iu,
};

/** Languages whose text of this refusal is missing, unfilled or does not say what to do. */
export function textsWithoutAdvice({ code, data }: AppError): string[] {
  return languages.filter((language) => {
    const text = createTranslator(language)(`errors.${code}`, data);
    return text === `errors.${code}` || /\{\{/u.test(text) || !advice[language].test(text);
  });
}

export const rowsOf = (book: BookRead, sheet = 0): Cell[][] => book.sheets[sheet]?.rows ?? [];

export const problemsOf = (book: BookRead, sheet = 0): string[] =>
  (book.sheets[sheet]?.end.problems ?? []).map(
    ({ row, column, code }) => `${row}:${column} ${code}`,
  );
