/** Wall-clock time of an instant in a zone, as milliseconds of a clock that knows no zones. */
function wallClock(instant: number, format: Intl.DateTimeFormat): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/**
 * The instant of a date and time (`HH:MM`) in an IANA zone; null for a zone that nobody knows. An hour that a
 * change of clocks leaves out is taken with the offset before the change.
 */
export function utcTime(date: string, time: string, timeZone: string): Date | null {
  if (timeZone === '') return null;
  const wall = Date.parse(`${date}T${time}:00Z`);
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const offset = wallClock(wall, format) - wall;
    const guess = wall - offset;
    // Near a change of clocks the offset of the guess may be another one.
    const again = wallClock(guess, format) - guess;
    return new Date(wall - again);
  } catch {
    return null;
  }
}
