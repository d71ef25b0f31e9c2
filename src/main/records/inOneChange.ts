import type { Database } from 'better-sqlite3';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Writing } from '../db/schema.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { About } from '../workspace/steps.ts';
import { changeMark } from './historyLines.ts';

/** One change of the record that is being written: all of it stands, or none. */
export interface Change {
  trx: Writing;
  raw: Database;
  /** The instant of the change (UTC). */
  at: string;
  actor: string;
  /** `seq` of its first line of history. */
  op: number;
  /** The kinds of records that it touched so far. */
  kinds: Set<RecordKindName>;
  /** The record by which the step is told, where its first line of history is of another. */
  about?: About;
}

/** What becomes of a change afterwards: a step that Ctrl+Z takes back, or none. */
export type After = 'step' | 'undone' | 'redone' | 'none';

/** Runs `work` as one change, tells the window afterwards, and remembers it as a step to take back. */
export async function inOneChange<T>(
  ctx: ServiceContext,
  work: (change: Change) => Promise<T>,
  after: After = 'step',
): Promise<T> {
  const { steps } = ctx.workspace;
  const kinds = new Set<RecordKindName>();
  let op = 0;
  let change: Change | undefined;
  const result = await ctx.workspace.write(async (trx, raw) => {
    op = (await changeMark(trx)) + 1;
    const [at, actor] = [ctx.now().toISOString(), ctx.actor()];
    change = { trx, raw, at, actor, op, kinds };
    return work(change);
  });
  if (kinds.size === 0) return result;
  if (after !== 'none') steps.note(op, after, change?.about);
  ctx.emit('records.changed', { kinds: [...kinds] });
  return result;
}
