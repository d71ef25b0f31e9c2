import { Refusal } from './refusal.ts';

/** What to print about something thrown: its stack, unless a person can put it right. */
export function describeError(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
