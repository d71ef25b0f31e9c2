import { z } from 'zod';
import { partCalls } from './define.ts';
import * as f from './fields.ts';

/** Lists whose filters, sorting and columns can be kept under a name. */
export const viewLists = [
  'projects',
  'people',
  'organisations',
  'meetings',
  'assignments',
] as const;

export const savedViewInput = z.strictObject({
  list: z.enum(viewLists),
  name: f.line.min(1, 'REQUIRED'),
  /** Search parameters of the list's address, as JSON. */
  search: z.string().max(20_000),
  /** Order, width and visibility of the columns, as JSON. */
  columns: z.string().max(20_000),
});

export const savedViews = { ...partCalls('savedViews', savedViewInput, ['list']) };

export type SavedViewInput = z.infer<typeof savedViewInput>;
export type ViewList = (typeof viewLists)[number];
