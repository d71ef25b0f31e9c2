import type { ReportParameter } from '#shared/contract/reports.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';

/** What the officer has set of the parameters; the others are as the report suggests. */
export type ReportValues = Readonly<Record<string, string | number>>;

function isWhole(value: string | number, { minimum, maximum }: ReportParameter): boolean {
  const number = Number(value);
  return (
    value !== '' &&
    Number.isInteger(number) &&
    number >= (minimum ?? number) &&
    number <= (maximum ?? number)
  );
}

/** The values of this report that may be asked for; one that is half typed is left to its default. */
export function askedValues(
  parameters: readonly ReportParameter[],
  values: ReportValues,
): Record<string, string | number> {
  const asked: Record<string, string | number> = {};
  for (const parameter of parameters) {
    const value = values[parameter.name];
    if (value === undefined) continue;
    const isRight =
      parameter.type === 'date' ? isCalendarDate(String(value)) : isWhole(value, parameter);
    if (isRight) asked[parameter.name] = value;
  }
  return asked;
}
