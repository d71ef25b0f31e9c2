/** Whether a time of day (`HH:MM`) lies in the quiet hours; they may go over midnight, and equal ends mean none. */
export function isQuiet(time: string, from: string, to: string): boolean {
  if (from === to) return false;
  return from < to ? time >= from && time < to : time >= from || time < to;
}
