import type { ReportParameter } from '#shared/contract/reports.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';

/** What the officer has set of the parameters; the others are as the report suggests. */
export type ReportValues = Readonly<Record<string, string | number>>;

export function isWhole(
  value: string | number,
  { minimum, maximum }: Pick<ReportParameter, 'minimum' | 'maximum'>,
): boolean {
  const number = Number(value);
  return (
    String(value).trim() !== '' &&
    Number.isInteger(number) &&
    number >= (minimum ?? number) &&
    number <= (maximum ?? number)
  );
}

function isRight(parameter: ReportParameter, value: string | number): boolean {
  switch (parameter.kind) {
    case 'integer':
      return isWhole(value, parameter);
    case 'date':
      return isCalendarDate(String(value));
    case 'choice':
      return parameter.choices.includes(String(value));
    case 'flag':
      return [0, 1].includes(Number(value));
    case 'record':
    case 'text':
    case 'list':
      return value !== '';
  }
}

/** The values of this report that may be asked for; one that is half typed is left to its default. */
export function askedValues(
  parameters: readonly ReportParameter[],
  values: ReportValues,
): Record<string, string | number> {
  const asked: Record<string, string | number> = {};
  for (const parameter of parameters) {
    const value = values[parameter.name];
    if (value === undefined || !isRight(parameter, value)) continue;
    asked[parameter.name] =
      parameter.kind === 'integer' || parameter.kind === 'flag' ? Number(value) : value;
  }
  return asked;
}

/** Parameters without which the report cannot be made and that have no value yet. */
export const missingOf = (
  parameters: readonly ReportParameter[],
  asked: ReportValues,
): ReportParameter[] =>
  parameters.filter(
    ({ name, isRequired, default: fallback }) =>
      isRequired && asked[name] === undefined && (fallback === null || fallback === ''),
  );
