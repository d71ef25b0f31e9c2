/** The calendar day of this computer at an instant, `YYYY-MM-DD`: in UTC it would be yesterday until five in the morning. */
export function localDate(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
