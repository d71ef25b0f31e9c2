import { z } from 'zod';
import { mainKinds } from '../domain/recordKinds.ts';
import { call } from './define.ts';
import * as f from './fields.ts';

/** The kinds of records that the one search box finds. */
export const foundKinds = [
  'project',
  'organisation',
  'programme',
  'person',
  'meeting',
  'assignment',
  'initiative',
  'identifier',
  'milestone',
  'result',
  'concurrence',
  'note',
  'attachment',
  'agendaItem',
  'decision',
] as const;

export const foundRecord = z.strictObject({
  kind: z.enum(foundKinds),
  id: f.id,
  /** In the language asked for, or the first that is given. */
  title: z.string(),
  /** What tells it from its namesakes: the code or short name, the lead organisation. */
  detail: z.string(),
  /** The record on whose page it stands; null when it has its own. */
  parent: z.strictObject({ kind: z.enum(mainKinds), id: f.id }).nullable(),
  /** Higher is nearer; says nothing between two different queries. */
  score: z.int(),
});

export const search = {
  'search.find': call(
    z.strictObject({
      text: z.string().max(f.maxLine),
      language: f.language,
      limit: z.int().min(1).max(50),
    }),
    z.array(foundRecord),
  ),
};

export type FoundKind = (typeof foundKinds)[number];
export type FoundRecord = z.infer<typeof foundRecord>;
