import { z } from 'zod';
import { savedReportInput, type SavedReportInput } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import { readDefinition } from './readDefinition.ts';

export const sharedExtension = 'ortaqreport';

/** Largest file that is read as a shared report, in bytes. */
export const maxSharedBytes = 200_000;

const format = 'ortaq-report';
const version = 1;

const envelope = z.object({ format: z.literal(format), version: z.int().min(1) });

const content = z.object({ name: savedReportInput.shape.name, definition: z.unknown() });

/** A report as a file for others: JSON that names its format and version. */
export function writeShared({ name, definition }: SavedReportInput): string {
  const file = { format, version, name, definition: readDefinition(definition) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new AppError('REPORT_FILE_UNREADABLE');
  }
}

/**
 * A report from a file that `writeShared` made. Throws `REPORT_FILE_UNREADABLE` for another file,
 * `REPORT_FILE_NEWER` for a later version, and what `readDefinition` throws.
 */
export function readShared(text: string): SavedReportInput {
  const found = parse(text);
  const head = envelope.safeParse(found);
  if (!head.success) throw new AppError('REPORT_FILE_UNREADABLE');
  if (head.data.version > version) throw new AppError('REPORT_FILE_NEWER');
  const read = content.safeParse(found);
  if (!read.success) throw new AppError('REPORT_FILE_UNREADABLE');
  const definition = JSON.stringify(read.data.definition);
  return { name: read.data.name, definition: JSON.stringify(readDefinition(definition)) };
}
