import { z } from 'zod';
import { mainKinds } from '../domain/recordKinds.ts';
import { partCalls } from './define.ts';
import * as f from './fields.ts';

export const resultKinds = ['publication', 'patent', 'trained', 'event', 'technology'] as const;

/** What came out of a project. */
export const resultInput = z.strictObject({
  projectId: f.id,
  kind: z.enum(resultKinds),
  title: f.localTitle,
  date: f.date.nullable(),
  /** The person trained, or the first author when known as a record. */
  personId: f.id.nullable(),
  authors: f.line,
  /** Journal, patent office, place of the event. */
  venue: f.line,
  doi: f.line,
  /** Number of the patent or certificate. */
  number: f.line,
  url: f.line,
  country: f.country.nullable(),
  /** Technology readiness level. */
  trl: z.int().min(1, 'TRL').max(9, 'TRL').nullable(),
  peopleCount: f.count.nullable(),
});

export const noteKinds = ['note', 'risk'] as const;

export const riskLevels = ['low', 'medium', 'high'] as const;

/** A note or a risk about a record of any kind with a page. */
export const noteInput = z.strictObject({
  recordKind: z.enum(mainKinds),
  recordId: f.id,
  kind: z.enum(noteKinds),
  text: f.text.min(1, 'REQUIRED'),
  date: f.date.nullable(),
  /** Of a risk; null for a note. */
  level: z.enum(riskLevels).nullable(),
  measures: f.text,
  isOpen: z.boolean(),
});

export const results = {
  ...partCalls('results', resultInput, ['projectId', 'personId']),
  ...partCalls('notes', noteInput, ['recordId']),
};

export type ResultInput = z.infer<typeof resultInput>;
export type NoteInput = z.infer<typeof noteInput>;
