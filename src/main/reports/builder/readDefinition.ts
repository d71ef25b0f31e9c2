import { builtReport, type BuiltReport } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import { checkReport } from './checkReport.ts';

/** The definition that a JSON text holds. Throws `REPORT_DEFINITION` or what `checkReport` throws. */
export function readDefinition(text: string): BuiltReport {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new AppError('REPORT_DEFINITION', { where: '' });
  }
  const read = builtReport.safeParse(found);
  if (!read.success) {
    throw new AppError('REPORT_DEFINITION', {
      where: read.error.issues[0]?.path.map(String).join('.') ?? '',
    });
  }
  return checkReport(read.data);
}
