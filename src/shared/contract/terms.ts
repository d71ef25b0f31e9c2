import { z } from 'zod';
import { call, partCalls } from './define.ts';
import * as f from './fields.ts';

export const milestoneKinds = [
  'milestone',
  'deliverable',
  'technical_report',
  'cost_report',
  'interim_report',
  'annual_report',
  'final_report',
] as const;

/** Something due in a project: a milestone, a deliverable, a periodic report. */
export const milestoneInput = z.strictObject({
  projectId: f.id,
  kind: z.enum(milestoneKinds),
  number: f.line,
  title: f.localLine,
  dueDate: f.date.nullable(),
  receivedDate: f.date.nullable(),
  acceptedDate: f.date.nullable(),
  organisationId: f.id.nullable(),
  note: f.line,
});

export const amendmentKinds = [
  'extension',
  'no_cost_extension',
  'budget',
  'participants',
  'work_plan',
  'title',
  'suspension',
  'termination',
  'other',
] as const;

/** A change of the agreement. A new end date becomes the end date of the project. */
export const amendmentInput = z.strictObject({
  projectId: f.id,
  kind: z.enum(amendmentKinds),
  number: f.line,
  date: f.date.nullable(),
  newEndDate: f.date.nullable(),
  /** Filled by main: the end date that the amendment replaced. */
  formerEndDate: f.date.nullable(),
  budget: f.money.nullable(),
  description: f.localText,
});

export const concurrenceDecisions = ['given', 'conditional', 'returned', 'refused'] as const;

/** Concurrence of a host government (HGC) with a project. */
export const concurrenceInput = z.strictObject({
  projectId: f.id,
  country: f.country,
  requestedDate: f.date.nullable(),
  requestNumber: f.line,
  /** The day it went on to those who decide, and to whom. */
  sentDate: f.date.nullable(),
  sentTo: f.line,
  sentNumber: f.line,
  /** Null: as many months after the request as the office has set. */
  dueDate: f.date.nullable(),
  answeredDate: f.date.nullable(),
  answerNumber: f.line,
  decision: z.enum(concurrenceDecisions).nullable(),
  note: f.line,
});

export const terms = {
  ...partCalls('milestones', milestoneInput, ['projectId', 'organisationId']),
  ...partCalls('amendments', amendmentInput, ['projectId']),
  ...partCalls('concurrences', concurrenceInput, ['projectId']),
  /** The due date that the office's rule gives a request of that day. */
  'concurrences.due': call(
    z.strictObject({ requestedDate: f.date }),
    z.strictObject({ dueDate: f.date }),
  ),
};

export type MilestoneInput = z.infer<typeof milestoneInput>;
export type AmendmentInput = z.infer<typeof amendmentInput>;
export type ConcurrenceInput = z.infer<typeof concurrenceInput>;
