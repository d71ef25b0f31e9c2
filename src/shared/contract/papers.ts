import { z } from 'zod';
import { paperFormats, paperKinds, paperLanguages } from '../domain/papers.ts';
import { call } from './define.ts';
import * as f from './fields.ts';

export const papers = {
  /** Asks for a place and writes a paper of a meeting there; null when cancelled. */
  'papers.export': call(
    z.strictObject({
      meetingId: f.id,
      kind: z.enum(paperKinds),
      format: z.enum(paperFormats),
      language: z.enum(paperLanguages),
      /** Number of a locked version of the minutes; null for the meeting as it stands. */
      version: z.int().min(1).nullable(),
    }),
    z.strictObject({ token: z.string(), fileName: z.string() }).nullable(),
  ),
};
