import { z } from 'zod';
import { call } from './define.ts';
import * as f from './fields.ts';

/** Papers made of a meeting. */
export const documentKinds = [
  'protocol',
  'assignments',
  'attendance',
  'visit',
  'briefing',
] as const;

export const documentFormats = ['docx', 'pdf'] as const;

/** One language, or Kazakh and Russian side by side. */
export const documentLanguages = ['kk', 'ru', 'en', 'kkru'] as const;

export const documents = {
  /** Asks for a place and writes the paper there; null when cancelled. */
  'documents.export': call(
    z.strictObject({
      meetingId: f.id,
      kind: z.enum(documentKinds),
      format: z.enum(documentFormats),
      language: z.enum(documentLanguages),
      /** Number of a locked version of the minutes; null for the meeting as it stands. */
      version: z.int().min(1).nullable(),
    }),
    z.strictObject({ token: z.string(), fileName: z.string() }).nullable(),
  ),
};

export type DocumentKind = (typeof documentKinds)[number];
export type DocumentFormat = (typeof documentFormats)[number];
export type DocumentLanguage = (typeof documentLanguages)[number];
