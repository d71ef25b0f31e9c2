import type { EventName, EventPayload } from '#shared/contract/events.ts';
import type { Workspace } from './workspace.ts';

/** What every service gets as its first argument; it holds nothing of Electron. */
export interface ServiceContext {
  workspace: Workspace;
  /** The instant of the call. */
  now: () => Date;
  /** Who is working: the name that goes into the history. */
  actor: () => string;
  /** Tells the window what changed; called after the commit only. */
  emit: <N extends EventName>(name: N, payload: EventPayload<N>) => void;
}
