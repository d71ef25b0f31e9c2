import type { ImportField } from '#shared/contract/importKinds.ts';
import type { TermKind } from '#shared/domain/assignmentState.ts';
import type { Recurrence } from '#shared/domain/dateWords.ts';
import { maxLine } from '#shared/contract/fields.ts';
import { valueText } from './cellText.ts';
import type { DateReader } from './dateColumn.ts';
import { periodOf } from './periodValue.ts';
import type { CellReader } from './reading.ts';

/** Fields that take the last day of a month or year that is given instead of a day. */
const ends = new Set<ImportField>(['endDate', 'dueDate', 'extendedTo', 'milestoneDue']);

const termKinds: Partial<Record<Recurrence, TermKind>> = {
  constant: 'constant',
  month: 'monthly',
  quarter: 'quarterly',
};

export function dateReader(field: ImportField, parse: DateReader): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    const parsed = parse(text);
    if (parsed.kind === 'date') row.values[field] = ends.has(field) ? parsed.end : parsed.start;
    else if (parsed.kind === 'empty') return;
    else if (field === 'dueDate' && parsed.kind === 'recurring') {
      const termKind = termKinds[parsed.every];
      if (termKind === undefined) row.problem('UNREADABLE_DATE', cell);
      else row.values.termKind = termKind;
    }
    // A project without end has no end date.
    else if (parsed.kind === 'recurring' && parsed.every === 'constant' && field === 'endDate')
      return;
    else row.problem('UNREADABLE_DATE', cell);
  };
}

export function periodReader(parse: DateReader): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    const period = periodOf(parse(text));
    if (period === undefined) row.problem('UNREADABLE_PERIOD', cell);
    else {
      if (period.start !== null) row.values.startDate = period.start;
      if (period.end !== null) row.values.endDate = period.end;
    }
  };
}

/** A time of day as `HH:MM`. */
export function timeReader(field: ImportField): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    const match = /^(?:.*T)?(\d{1,2})[:.-](\d{2})(?::\d{2})?$/u.exec(text);
    const time = match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : '';
    if (/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time)) row.values[field] = time;
    else row.problem('UNREADABLE_TIME', cell);
  };
}

const dated =
  /(?:\s*(?:от|from|of|dated))?\s*(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}(?:T[\d:]+)?)\s*(?:г\.?|года|ж\.?|жылғы)?/iu;
const numbered = /(?:№|N[oо]?\.?|номер)\s*([^\s,;]+)/iu;

/** `Протокол № 3 от 05.03.2025` in its parts. */
export function documentReader(field: ImportField, parse: DateReader): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    if (text.length > maxLine) {
      row.problem('TEXT_TOO_LONG', cell);
      return;
    }
    const written = dated.exec(text);
    const parsed = written === null ? undefined : parse(written[1] ?? '');
    const date = parsed?.kind === 'date' && parsed.precision === 'day' ? parsed.start : null;
    const rest = date === null ? text : text.replace(written?.[0] ?? '', ' ');
    const number = numbered.exec(rest);
    const documentKind = rest
      .replace(number?.[0] ?? '', ' ')
      .replaceAll(/\s+/gu, ' ')
      .replace(/^[\s,;:.]+|[\s,;:]+$/gu, '');
    row.values[field] = { documentKind, number: number?.[1] ?? '', date };
  };
}

/** `05.03.2025, № 12-3`, or words that say it is done without a day. */
export function markReader(parse: DateReader): CellReader {
  return (cell, row) => {
    const text = valueText(cell);
    if (text === '') return;
    const written = dated.exec(text);
    const parsed = parse(written?.[1] ?? text);
    if (parsed.kind === 'date' && parsed.precision === 'day') row.values.doneDate = parsed.start;
    else row.note('DONE_WITHOUT_DATE', cell);
    const number = numbered.exec(written === null ? text : text.replace(written[0], ' '));
    if (number?.[1] !== undefined) row.values.doneNumber = number[1].slice(0, maxLine);
  };
}
