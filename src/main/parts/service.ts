import { addMonths } from '#shared/domain/dates.ts';
import { readOffice } from '../office/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';

/** The day by which a government should answer a request of that day, by the rule of the office. */
export async function concurrenceDue(ctx: ServiceContext, requestedDate: string): Promise<string> {
  const { concurrenceMonths } = await readOffice(ctx.workspace.reader);
  return addMonths(requestedDate, concurrenceMonths);
}
