import { z } from 'zod';
import { AppError } from '#shared/errors/appError.ts';

const part = z.looseObject({ filter: z.looseObject({}).optional() });

function read(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A list from the text of the parameter `list`: JSON of its filter and order, in which what is left out is as
 * in `everything`. Throws `REPORT_PARAMETER`.
 */
export function readListParameter<L extends { filter: object }>(
  report: string,
  text: string,
  schema: z.ZodType<L>,
  everything: L,
): L {
  const said = part.safeParse(read(text));
  const result = schema.safeParse({
    ...everything,
    ...said.data,
    filter: { ...everything.filter, ...said.data?.filter },
  });
  if (!said.success || !result.success) {
    throw new AppError('REPORT_PARAMETER', { report, parameter: 'list' });
  }
  return result.data;
}
