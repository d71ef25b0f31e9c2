import type { EventName, EventPayload } from '#shared/contract/events.ts';
import type { Reading, Workspace } from './workspace.ts';

/** What services need that only read. */
export interface ReadingContext {
  workspace: Reading;
  /** The instant of the call. */
  now: () => Date;
}

/** What every service gets as its first argument; it holds nothing of Electron. */
export interface ServiceContext extends ReadingContext {
  workspace: Workspace;
  /** Who is working: the name that goes into the history. */
  actor: () => string;
  /** Tells the window what changed; called after the commit only. */
  emit: <N extends EventName>(name: N, payload: EventPayload<N>) => void;
}
