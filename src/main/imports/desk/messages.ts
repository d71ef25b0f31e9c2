import type { SentError } from '#shared/errors/sentError.ts';
import type { EventName } from '#shared/contract/events.ts';
import type { DeskCall } from './desk.ts';

/** The workspace that is open, who is working in it, and the instant of the call (UTC). */
export interface Setting {
  folder: string;
  actor: string;
  now: string;
}

/** What main tells the process of the desk. */
export type ToDesk =
  | { type: 'call'; id: number; call: DeskCall; input: unknown; setting: Setting }
  | { type: 'cancel'; id: number }
  /** The workspace is another from now on: its files are let go. */
  | { type: 'release' };

/** What the process of the desk tells main; each call ends with `answer` or `failed`. */
export type FromDesk =
  | { type: 'progress'; id: number; done: number; total: number | null }
  | { type: 'lock'; id: number }
  | { type: 'event'; name: EventName; payload: unknown }
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'failed'; id: number; error: SentError };
