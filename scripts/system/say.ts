/** One line for the person at the terminal; on stderr, because stdout may belong to a program. */
export function say(text: string): void {
  process.stderr.write(`[ortaq] ${text}\n`);
}
