import { z } from 'zod';
import { call, done, nothing } from './define.ts';

export const jobKinds = [
  'readWorkbook',
  'planImport',
  'commitImport',
  'undoImport',
  'makeReport',
  'writeReport',
  'writeWorkbook',
  'issueReport',
] as const;

/** A long piece of work as the status bar shows it. */
export const job = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('running'),
    id: z.string(),
    kind: z.enum(jobKinds),
    name: z.string(),
    done: z.number(),
    total: z.number().nullable(),
    startedAt: z.string(),
    canCancel: z.boolean(),
  }),
  z.strictObject({
    state: z.enum(['finished', 'failed', 'cancelled']),
    id: z.string(),
    kind: z.enum(jobKinds),
    name: z.string(),
  }),
]);

export const jobs = {
  'jobs.list': call(nothing, z.array(job)),
  'jobs.cancel': call(z.strictObject({ id: z.string().max(100) }), done),
};

export type Job = z.infer<typeof job>;
export type JobKind = (typeof jobKinds)[number];
