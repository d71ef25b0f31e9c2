import type { Cell } from '#shared/domain/workbook.ts';
import { numberCell } from '../xlsx/cellValue.ts';
import type { CellNote } from '../xlsx/cellState.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A duration such as PT26H30M05S as HH:MM:SS, rounded to seconds; `null` when it is none. */
export function durationText(value: string): string | null {
  const match = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(value);
  if (match === null || match[1] === '-') return null;
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const total = Math.round(
    (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0),
  );
  return `${pad(Math.floor(total / 3600))}:${pad(Math.floor(total / 60) % 60)}:${pad(total % 60)}`;
}

/** A date or instant as stored, rounded to seconds, midnight left out; `null` when it is none. */
export function dateValueText(value: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(value);
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const instant = new Date(Date.UTC(2000, month - 1, day, hour, minute, Math.round(second)));
  instant.setUTCFullYear(year + instant.getUTCFullYear() - 2000);
  const text = instant.toISOString();
  const time = text.slice(11, 19);
  return time === '00:00:00' ? text.slice(0, 10) : text.slice(0, 19);
}

function dateCell(text: string | null, stored: string, notes: CellNote[]): Cell {
  if (text === null) notes.push({ code: 'DATE_OUT_OF_RANGE', text: stored });
  return text ?? stored;
}

/** A cell of a content.xml from its attributes and the text of its paragraphs (`null` when it has none). */
export function odsValue(
  attributes: Map<string, string>,
  text: string | null,
  notes: CellNote[],
): Cell {
  const type = attributes.get('office:value-type');
  const formula = attributes.get('table:formula');
  if (formula !== undefined && /\['?(?:file|https?):/i.test(formula)) {
    notes.push({ code: 'LINK_TO_OTHER_FILE', text: formula });
  }
  if (attributes.get('calcext:value-type') === 'error') {
    notes.push({ code: 'CELL_ERROR', text: text ?? '#ERROR' });
    return null;
  }
  switch (type ?? 'void') {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberCell(Number(attributes.get('office:value')), 'none', false, notes);
    case 'boolean':
      return attributes.get('office:boolean-value') === 'true';
    case 'date': {
      const stored = attributes.get('office:date-value') ?? '';
      return dateCell(dateValueText(stored), stored, notes);
    }
    case 'time': {
      const stored = attributes.get('office:time-value') ?? '';
      return dateCell(durationText(stored), stored, notes);
    }
    default: {
      const value = attributes.get('office:string-value') ?? text;
      if (formula !== undefined && value === null) {
        notes.push({ code: 'FORMULA_NOT_CALCULATED', text: '' });
      }
      return value;
    }
  }
}
